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
  "gastgeberland truppenübungsplatz truppenübungsplatzes übungsplatz militärstützpunkt luftwaffenstützpunkt marinestützpunkt flottenstützpunkt militärbasis luftwaffenbasis militärflugplatz frontstadt fluss flusses berg dorf dorfes dörfer siedlung siedlungen stadtteil stadtteils vorort hafen hafens hafenort seehafen ort ortes ortschaft see halbinsel bucht herkunftsland partnerland mitgliedsland mitgliedstaat mitgliedsstaat nachbarstaat golfstaat inselstaat transitland königreich nationalpark nationalparks";

/** What looks like the name of an organisation and is none. */
export const notOrganisations =
  "europas afrikas asiens amerikas südamerikas nordamerikas lateinamerikas ozeaniens aids hiv dna bip tnt gau sms gps dsl pdf " +
  "iss ngo ngos akw asvg bgb stgb stpo abgb gewo dsgvo ttip ceta nafta mez mesz bks wlan lan usb led lte gsm html " +
  "http https pc cd dvd tv hd pkw lkw kfz suv ceo cfo cto ipo it pr kz gmbh ag kg lgbt lgbtq pisa covid sars mers ebola isbn " +
  "em wm social-media apropos ozon pvc ahs bhs champions-league europa-league super-bowl super-tuesday formel-1 dax mdax atx ftse roma sinti scharia alaska dschihad soko mba phd master bachelor magister " +
  "bundesliga junta militärjunta guerilla golden-globe golden-globes space-shuttle space-shuttles ddt fckw mrsa mimo amoled mvp wg ev eeg etf " +
  // whose athletes somebody is
  "aut gbr fra ita esp sui swe nor fin ned bel jpn slo rus mex lux uzb mkd " +
  // behind a town
  "konzern konzerns unternehmen autobauer club klub klinik salon landhaus unterwelt";

/** Ends of nouns before the name of what is neither somebody nor an organisation. */
export const thingNouns =
  "flughafen flughafens airport bahnhof bahnhofs stadion stadions einkaufszentrum einkaufszentrums komet kometen asteroid asteroiden satellit " +
  "satelliten sonde sonden raumfrachter raumfrachters planet planeten schiff schiffs schiffes schiffe spezies gattung hurrikan hurrikans sturm sturms taifun " +
  "taifuns orkan orkans software betriebssystem computerspiel computerspiels videospiel videospiels";

/** Ends of nouns of what is told, played or sung. */
export const workNouns =
  "serie serien staffel staffeln film films filme filmen roman romans romane thriller thrillers album albums song songs musical musicals drama dramas " +
  "komödie kinderbuch kinderbuchs sachbuch krimi krimis sendung show epos";

/** Ends of nouns that names of buildings and places end with. */
export const buildingNouns =
  "tower towers arena airport stadion stadions bahnhof bahnhofs flughafen flughafens straße strasse river street avenue";

/** Ends of names of what takes place. */
export const occasions =
  "forum forums gipfel gipfels gipfeltreffen gipfeltreffens treffen treffens festival festivals festspiele festspielen spiele spielen " +
  "olympiade meisterschaft meisterschaften pokal pokals cup cups krieg kriegs krieges abkommen abkommens vertrag vertrags vertrages " +
  "gesetz gesetzes preis preises summit open bowl prix contest contests award awards tour " +
  "show airshow finals convention prize election wahl wahlen";

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
  "lab labs channel network networks hub center centre enterprises services solutions securities " +
  "studios games pharmaceuticals entertainment logistics consulting wiki";

/** Ends of nouns behind a party's name and a hyphen. */
export const partyMembers =
  "abgeordnete abgeordneter abgeordneten politiker politikern politikers politikerin politikerinnen fraktion fraktionen chef chefs chefin chefinnen " +
  "vorsitzende vorsitzender vorsitzenden vorstand vorstands spitze kandidat kandidaten kandidatin sprecher sprechers sprecherin minister ministers " +
  "ministerin parteitag parteitags experte experten expertin mitglied mitglieder mitgliedern wähler wählern antrag anfrage obmann geschäftsführer";

/** Ends of nouns behind the name of an army of mercenaries and a hyphen. */
export const fighters =
  "söldner söldners söldnern kämpfer kämpfers kämpfern kämpferinnen truppe truppen miliz einheit einheiten kommandeur kommandeurs " +
  "kommandeure kommandant gründer gründers chef chefs anführer anführers rebellen meuterei aufstand";

/** Nouns of organisations in other languages, at the end of their names. */
export const foreignHeads =
  "university college institute foundation council committee association agency bureau federation commission corporation administration " +
  "authority";

/** Words beside the name of a seat of government that make a place of it. */
export const placeNouns =
  "kanton kantons land bundesland nähe norden süden osten westen nordosten nordwesten südosten südwesten zentrum vorort " +
  "vororten flughafen straßen umgebung nördlich südlich östlich westlich unweit außerhalb innenstadt umland kilometer tor " +
  "toren rand rande weg tore mitte herzen bezirk bezirke bezirks schlacht einnahme eroberung";

/** Nouns of what a city has as a city or a land. */
export const cityNouns =
  "land landes bundesland bundeslandes stadt stadtstaat senat senats bürgermeister bürgermeisters bürgermeisterin " +
  "gemeinderat gemeinderats landtag landtags stadtrat stadtrats stadträtin abgeordnetenhaus magistrat magistrats " +
  "landesregierung landeshauptmann polizei feuerwehr bezirk bezirke bezirken innensenator justizsenator rathaus";

/** Nouns before the name of a group. */
export const groupNouns =
  "bewegung protestbewegung oppositionsbewegung rebellenbewegung widerstandsbewegung jugendbewegung bürgerbewegung partei " +
  "oppositionspartei regierungspartei splitterpartei kleinpartei schwesterpartei miliz rebellengruppe extremistengruppe " +
  "terrorgruppe jihadistengruppe dschihadistengruppe islamistengruppe salafistengruppe terrororganisation terrormiliz " +
  "hilfsorganisation menschenrechtsorganisation menschenrechtsgruppe nachrichtenagentur zeitung tageszeitung wochenzeitung " +
  "zeitschrift magazin nachrichtenmagazin fernsehsender tv-sender nachrichtensender sender";

/** Plurals before several names. */
export const pluralNouns =
  "zeitungen tageszeitungen zeitschriften magazine magazinen sender sendern fernsehsender fernsehsendern agenturen " +
  "nachrichtenagenturen parteien oppositionsparteien regierungsparteien firmen unternehmen konzerne konzernen hersteller " +
  "herstellern organisationen hilfsorganisationen menschenrechtsorganisationen milizen banken universitäten " +
  "fluggesellschaften reedereien anbieter anbietern portale portalen gewerkschaften verbände verbänden";

/** What looks like the name of a person and is none. */
export const notPersons =
  "krim silvester ramadan jihad dschihad scharia weihnachten ostern pfingsten allah gott intifada olympia tibet tibets " +
  "al-aksa al-aqsa emilia-romagna toll-collect republika-srpska hong-kong hong-kongs privacy-shield crans-montana " +
  "banda-aceh lame-duck feng-shui lake-district uttar-pradesh himachal-pradesh apropos hutus tutsis omikron marihuana " +
  "cannabis nikotin merkur merkurs mars jupiter jupiters saturn saturns uranus neptun neptuns pluto plutos charon charons " +
  "woran worauf woraus wobei wodurch wofür wogegen womit wonach worüber worum wovon wovor wozu";

/** What stands before a hyphen and is no name of an organisation. */
export const notParts =
  "technologie elektronik medien chemie pharma energie auto bau stahl handels öl gas rüstungs christen insolvenzfonds " +
  "arbeitnehmerinnen ex vize anti pro co ko alt it tv pr hd ki pc edv gps pak lgbt neonazi clan windows kompass kasino " +
  "impeachment rechtsanwälte neo mini super interims stell not wahl";

/** Family names of languages in which they stand first. */
export const familyNamesFirst =
  "Li Wang Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Zhu Hu Guo Lin Gao Luo Zheng Liang Xie Tang Deng Feng Cao Peng Zeng " +
  "Xiao Tian Dong Yuan Cai Jiang Yu Cheng Wei Lu Ding Shen Yao Tan Hua Qin Xi Wen Kim Lee Park Choi Jung Kang Yoon Jang Lim " +
  "Shin Moon Ri Nguyen Tran Pham";

/** Surnames that are words in small letters. */
export const smallSurnames =
  "kurz lang lange weil klug frei bald groß klein jung alt neu früh spät stark schwach still laut schnell recht hart sauer " +
  "süß braun schwarz weiß roth rot grün blau lustig fromm kühn schön hübsch ehrlich fröhlich froh reich wild keck stolz " +
  "streng kraus gut besser gerade eben voll ganz just mehr ferner weiter hell dunkel warm kalt heiß teuer selig lieb treu";

/** Ends of adjectives that names begin with, though not by themselves. */
export const declinedAdjectives =
  "isch lich ig höher deutsch national international sozial liberal radikal zentral territorial multilateral föderal vereint " +
  "vereinigt progressiv konservativ operativ föderativ alternativ revolutionär identitär unabhängig geeint gemeinsam " +
  "gerecht alliiert orthodox neu rot weiß grün blau frei jung oberst groß erst zweit dritt fünft siebt königlich";

/** Ends of other nouns that a name stands behind. */
export const namedNouns =
  "zeitung illustrierte illustrierten boulevardblatt wochenmagazin blatt blattes blatts magazin magazins sender senders " +
  "agentur portal portals gruppe firma tochterfirma unternehmen unternehmens reederei konzern konzerns hersteller " +
  "herstellers fluggesellschaft anbieter anbieters betreiber betreibers auktionshaus auktionshauses investmenthaus investmenthauses denkfabrik thinktank " +
  "hilfsorganisation menschenrechtsorganisation umweltorganisation nichtregierungsorganisation terrororganisation";

/** Ends of adjectives of what an organisation is for. */
export const purposeAdjectives =
  "bedroht verfolgt vermisst behindert benachteiligt gefährdet geflüchtet vertrieben begabt geistig bar ökonomisch frei neu alternd " +
  "fortgeschritten vergleichend bildend darstellend";
