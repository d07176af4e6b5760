// The longest lists of the name grammar: words with a space between them, shipped as data. What they are for is said in `NameGrammar`.

/** Ends of nouns that organisations are called by. */
export const organisations =
  "club clubs klub klubs senat senats partei bewegung front union allianz koalition bund bundes bunds verband verbands verbandes verein vereins vereinigung bank agentur akademie " +
  "gesellschaft institut instituts institutes rat rats rates kammer gewerkschaft garde garden armee kongress kongresses liga kirche stiftung " +
  "behörde amt amts amtes kommission komitee komitees zentrum zentrums fonds organisation gemeinschaft gerichtshof gerichtshofs gerichtshofes " +
  "universität hochschule museum museums orchester orchesters rundfunk rundfunks miliz milizen brigade brigaden streitkräfte streitkräften " +
  "beobachtungsstelle forschungsstelle zentralstelle büro büros zentrale verwaltung direktion initiative forschungszentrum akademien " +
  "versammlung netzwerk netzwerks netzwerkes legion hilfswerk hilfswerks " +
  "halbmond halbmonds halbmondes kreuz kreuzes bündnis bündnisses " +
  "party movement council agency association army organization committee congress league forces corporation institute foundation society " +
  "federation administration authority commission group university college bureau";

/** Nouns before the name of a region. */
export const regionNouns =
  "provinz bundesstaat bundesstaats bundesstaates region gouvernement gouvernements oblast distrikt distrikts stadt gemeinde insel bezirk bezirks " +
  "kanton kantons landkreis landkreises großstadt hafenstadt kleinstadt grenzregion emirat emirats republik teilrepublik landgrafschaft grafschaft zielland nachbarland gastland " +
  "gastgeberland fluss flusses berg dorf dorfes dörfer siedlung siedlungen stadtteil stadtteils vorort hafen hafens hafenort seehafen ort ortes ortschaft see halbinsel bucht herkunftsland partnerland mitgliedsland mitgliedstaat mitgliedsstaat nachbarstaat golfstaat inselstaat transitland königreich nationalpark nationalparks";

/** What looks like the name of an organisation and is none. */
export const notOrganisations =
  "europas afrikas asiens amerikas südamerikas nordamerikas lateinamerikas ozeaniens aids hiv dna bip tnt gau sms gps dsl pdf " +
  "iss ngo ngos akw asvg bgb stgb stpo abgb gewo dsgvo ttip ceta nafta mez mesz bks wlan lan usb led lte gsm html " +
  "http https pc cd dvd tv hd pkw lkw kfz suv ceo cfo cto ipo it pr kz gmbh ag kg lgbt lgbtq pisa covid sars mers ebola isbn " +
  "em wm social-media apropos ozon pvc ahs bhs champions-league europa-league super-bowl super-tuesday formel-1 dax mdax atx ftse roma sinti scharia alaska dschihad soko mba phd master bachelor magister";

/** Ends of nouns before the name of what is neither somebody nor an organisation. */
export const thingNouns =
  "flughafen flughafens airport bahnhof bahnhofs stadion stadions einkaufszentrum einkaufszentrums komet kometen asteroid asteroiden satellit " +
  "satelliten sonde sonden raumfrachter raumfrachters planet planeten schiff schiffs schiffes schiffe spezies gattung hurrikan hurrikans sturm sturms taifun " +
  "taifuns orkan orkans software betriebssystem computerspiel computerspiels videospiel videospiels";

/** Ends of names of what takes place. */
export const occasions =
  "forum forums gipfel gipfels gipfeltreffen gipfeltreffens treffen treffens festival festivals festspiele festspielen spiele spielen " +
  "olympiade meisterschaft meisterschaften pokal pokals cup cups krieg kriegs krieges abkommen abkommens vertrag vertrags vertrages " +
  "gesetz gesetzes preis preises summit open bowl prix contest contests award awards";

/** What stands before the name of a person, also as the end of a compound. */
export const roles =
  "Präsident Präsidentin Minister Ministerin Kanzler Kanzlerin Premier Machthaber Diktator Staatschef Staatschefin Regierungschef " +
  "Regierungschefin Parteichef Parteichefin Klubchef Klubchefin Klubobmann Klubobfrau Fraktionschef Fraktionschefin Außenamtschef " +
  "Generalstabschef Polizeichef Geheimdienstchef Vorsitzende Vorsitzender Vorsitzenden Obmann Obfrau Landeshauptmann Landeshauptfrau " +
  "Landesrat Landesrätin Bundesrat Bundesrätin Nationalrat Nationalrätin Ständerat Ständerätin Stadtrat Stadträtin Senator Senatorin Kommissar Kommissarin Sprecher Sprecherin Botschafter Botschafterin " +
  "Chef Chefin Geschäftsführer Geschäftsführerin General Generalsekretär Generalsekretärin Generaldirektor Generaldirektorin Oberst Oberstleutnant Leutnant Hauptmann Major Feldwebel " +
  "Unteroffizier Admiral Kapitän Brigadegeneral Marschall Kommandeur Kommandant Bürgermeister Bürgermeisterin Staatssekretär " +
  "Staatssekretärin Diplomat Diplomatin Analyst Analystin Experte Expertin Politologe Politologin Soziologe Soziologin Historiker " +
  "Historikerin Ökonom Ökonomin Forscher Forscherin Professor Professorin Gouverneur Gouverneurin Abgeordnete Abgeordneter Abgeordneten " +
  "Korrespondent Korrespondentin Journalist Journalistin Reporter Reporterin Autor Autorin Berater Beraterin Anwalt Anwältin " +
  "Verteidiger Verteidigerin Richter Richterin Parteifreund Parteifreundin Parteikollege Parteikollegin Politiker Politikerin " +
  "Erzbischof Kardinal Papst Scheich Ajatollah Großmufti Aktivist Aktivistin Jihadist Dschihadist Islamist Terrorist Attentäter Angeklagte Angeklagter Angeklagten Tatverdächtige Tatverdächtiger Tatverdächtigen Oppositionsführer Oppositionsführerin Rebellenführer";

/** Nouns behind a medium's name and a hyphen. */
export const reportNouns =
  "bericht berichts berichte berichten artikel artikels interview interviews reporter reporterin journalist journalisten journalistin redakteur " +
  "redakteurs redakteurin korrespondent korrespondenten korrespondentin chefredakteur chefredakteurin herausgeber herausgebers umfrage ausgabe leser lesern";

/** Ends of nouns before or behind the name of a seat of government that make a place of it. */
export const placeNounEndings =
  "anschlag anschlags anschlages anschläge anschlägen attentat attentats attentate attentaten attentäter attentätern attacke attacken " +
  "massaker massakers altstadt vorstadt vorstädten stadtrand stadtteil stadtteils stadtteile stadtteilen stadtverwaltung viertel vierteln viertels flughafens " +
  "flughäfen hafen hafens stadion stadions universität gefängnis gefängnisses bürgermeister bürgermeisters bürgermeisterin bischof bischofs belagerung " +
  "einwohner einwohnern bewohner bewohnern bombardierung straße umgebung";

/** Ends of nouns of what is named in somebody's honour. */
export const honours =
  "platz platzes plätze straße straßen allee gasse ring ufer brücke park parks haus hauses halle stadion stadions flughafen flughafens airport " +
  "universität hochschule akademie schule gymnasium gymnasiums institut instituts klinik krankenhaus zentrum zentrums museum museums bibliothek " +
  "denkmal denkmals mausoleum mausoleums statue statuen stiftung preis preises preisträger preisträgerin preisträgers orden ordens medaille " +
  "klasse schiff träger werft bataillon brigade kaserne kanal stadt";

/** Nouns that names of companies end with in other languages. */
export const companyHeads =
  "defence defense industries technologies airlines airways aerospace motors group holding holdings partners media records " +
  "studios games pharmaceuticals entertainment logistics consulting wiki";

/** Nouns of organisations in other languages, at the end of their names. */
export const foreignHeads =
  "university college institute foundation council committee association agency bureau federation commission corporation administration " +
  "authority";
