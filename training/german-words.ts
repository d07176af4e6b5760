/** Words before a personal name, nominative and inflected forms that differ. */
export const titles = words(`
Herr Herrn Frau Dr Prof Professor Professorin Präsident Präsidenten Präsidentin Staatspräsident Vizepräsident Kanzler Kanzlerin
Bundeskanzler Bundeskanzlerin Bundespräsident Minister Ministerin Außenminister Außenministerin Innenminister Innenministerin
Verteidigungsminister Verteidigungsministerin Finanzminister Finanzministerin Justizminister Justizministerin Wirtschaftsminister
Ministerpräsident Ministerpräsidentin Premierminister Premierministerin Premier Regierungschef Regierungschefin Staatschef
Bürgermeister Bürgermeisterin Oberbürgermeister Landrat General Generalleutnant Generalmajor Oberst Major Hauptmann Leutnant
Admiral Marschall Feldmarschall König Königin Kaiser Kaiserin Zar Fürst Fürstin Prinz Prinzessin Herzog Herzogin Graf Gräfin
Freiherr Baron Baronin Papst Kardinal Bischof Erzbischof Pfarrer Pater Abt Sankt Sprecher Sprecherin Direktor Direktorin
Generalsekretär Generalsekretärin Vorsitzender Vorsitzende Vorsitzenden Chef Chefin Leiter Leiterin Trainer Trainerin Kapitän
Stürmer Torwart Torhüter Verteidiger Regisseur Regisseurin Schauspieler Schauspielerin Sänger Sängerin Autor Autorin
Schriftsteller Schriftstellerin Komponist Maler Malerin Bildhauer Architekt Architektin Philosoph Historiker Physiker Senator
Senatorin Gouverneur Botschafter Botschafterin Diktator Machthaber Richter Richterin Anwalt Anwältin Rechtsanwalt Bruder
Schwester Sohn Tochter Vater Mutter Ehefrau Ehemann Onkel Tante Kollege Kollegin Manager Managerin Vorstand Geschäftsführer
Geschäftsführerin Abgeordneter Abgeordnete Abgeordneten Politiker Politikerin Experte Expertin Kommandeur Kommandant Scheich
Ajatollah Imam Rabbi Lord Lady Sir Mister Mr Mrs Don Donna Emir Sultan Schah`);

/** Verbs with which persons and institutions speak, third person. */
export const saying = words(`
sagt sagte sagten erklärt erklärte erklärten betont betonte betonten meint meinte kritisiert kritisierte kritisierten fordert
forderte forderten warnt warnte warnten berichtet berichtete berichteten teilte teilten schreibt schrieb schrieben behauptet
behauptete behaupteten bestätigt bestätigte bestätigten dementiert dementierte dementierten kündigt kündigte kündigten nennt
nannte nannten spricht sprach sprachen äußert äußerte äußerten glaubt glaubte weist wies verweist verwies räumt räumte ergänzt
ergänzte erläutert erläuterte lobt lobte versichert versicherte versicherten bezeichnet bezeichnete vermutet vermutete bedauert
bedauerte begründet begründete beklagt beklagte beteuert beteuerte gab gibt sieht hofft hoffte rief zitiert zitierte meldet
meldete meldeten verkündet verkündete droht drohte`);

/** Beginnings and parts of names of organisations. */
export const organisations = words(`
AG GmbH KG SE OHG eV Inc Ltd Corp Co Corporation Company Group Holding Bank Sparkasse Versicherung Verein Verband Bund Partei
Union Fraktion Ministerium Amt Behörde Institut Universität Hochschule Akademie Schule Gymnasium Stiftung Gesellschaft
Gewerkschaft Kommission Rat Ausschuss Parlament Bundestag Bundesrat Landtag Senat Kongress Regierung Gericht Gerichtshof
Bundesgerichtshof Verfassungsgericht Polizei Armee Bundeswehr Luftwaffe Marine Museum Theater Oper Orchester Philharmoniker Chor
Club Klub FC SC SV VfB VfL TSV FSV BV SpVgg HSV Borussia Eintracht Hertha Fortuna Bayern United City Real Agentur Zeitung
Tageszeitung Nachrichtenagentur Magazin Verlag Sender Rundfunk Fernsehen Radio TV Werke Motors Airlines Airways Records Media
Studios Pictures Entertainment Software Systems Technologies Konzern Organisation Allianz Liga Front Bewegung Komitee Zentrum
University College Institute Association Foundation Council Department Agency Bureau Ministry Party Society Press Times Post`);

/** Kinds of places that are parts of their names, and landscapes CLDR does not name. */
export const regions = words(`
Bayern Sachsen Thüringen Hessen Brandenburg Saarland Niedersachsen Westfalen Rheinland Pfalz Holstein Schleswig Vorpommern
Mecklenburg Württemberg Baden Franken Schwaben Allgäu Eifel Hunsrück Harz Schwarzwald Odenwald Spessart Ostsee Nordsee Rhein
Main Donau Elbe Oder Weser Mosel Neckar Isar Spree Havel Inn Alpen Tirol Steiermark Kärnten Salzburg Vorarlberg Burgenland
Niederösterreich Oberösterreich Wallis Graubünden Tessin Aargau Thurgau Europa Asien Afrika Amerika Nordamerika Südamerika
Lateinamerika Südostasien Nahost Mitteleuropa Osteuropa Westeuropa Südeuropa Nordeuropa Skandinavien Balkan Kaukasus Baltikum
Sibirien Krim Donbass Bretagne Normandie Provence Elsass Lothringen Burgund Katalonien Andalusien Galicien Toskana Lombardei
Sizilien Sardinien Korsika Kreta Schottland England Wales Nordirland Kalifornien Florida Texas Alaska Anatolien Kurdistan
Kaschmir Tibet Palästina Westjordanland Gazastreifen Golan Sinai Sahara Sahel Himalaya Ural Wolga Dnjepr Nil Amazonas Mississippi
Themse Seine Loire Rhône Tiber Po Mittelmeer Schwarzmeer Atlantik Pazifik Arktis Antarktis Nordkorea Südkorea Westdeutschland
Ostdeutschland Norddeutschland Süddeutschland DDR BRD UdSSR Sowjetunion Jugoslawien Tschechoslowakei Preußen Böhmen Mähren
Schlesien Pommern Ostpreußen Galizien Wolhynien Bessarabien Mesopotamien USA EU`);

/** Towns the news names in German spelling, of which the lists of places have only another one. */
export const towns = words(`
Donezk Luhansk Lugansk Charkiw Charkow Mariupol Bachmut Awdijiwka Cherson Saporischschja Odessa Odesa Dnipro Lwiw Kramatorsk
Slowjansk Pokrowsk Torezk Tschassiw Kupjansk Isjum Butscha Irpin Hostomel Borodjanka Melitopol Berdjansk Enerhodar Mykolajiw
Nikopol Krywyj Tscherkassy Tschernihiw Tschernobyl Sumy Poltawa Schytomyr Winnyzja Chmelnyzkyj Ternopil Luzk Riwne Uschhorod
Iwano-Frankiwsk Czernowitz Wuhledar Soledar Lyman Sjewjerodonezk Lyssytschansk Robotyne Orichiw Kertsch Sewastopol Simferopol
Jalta Feodossija Dschankoj Moskau Petersburg Wladiwostok Chabarowsk Jekaterinburg Nowosibirsk Tscheljabinsk Rostow Krasnodar
Noworossijsk Sotschi Wolgograd Woronesch Belgorod Kursk Brjansk Smolensk Twer Tula Kaluga Rjasan Saratow Samara Kasan Ufa Perm
Murmansk Archangelsk Kaliningrad Pskow Grosny Machatschkala Wladikawkas Engels Wostotschny Plessezk Baikonur Komsomolsk
Minsk Brest Gomel Grodno Witebsk Mogiljow Tiflis Batumi Suchumi Zchinwali Eriwan Baku Stepanakert Chişinău Tiraspol Warschau
Krakau Breslau Danzig Posen Stettin Rzeszów Vilnius Kaunas Riga Narwa Tallinn Bukarest Sofia Belgrad Pristina Skopje Sarajevo
Astana Almaty Taschkent Samarkand Bischkek Duschanbe Aschgabat Kabul Kandahar Herat Masar Teheran Isfahan Natans Fordo
Maschhad Bagdad Mossul Basra Kirkuk Erbil Damaskus Aleppo Homs Hama Idlib Rakka Latakia Tartus Beirut Sidon Tyros Jerusalem
Haifa Hebron Ramallah Dschenin Nablus Rafah Gaza Amman Riad Dschidda Mekka Medina Doha Maskat Sanaa Aden Hodeida Kairo
Alexandria Suez Tripolis Bengasi Tunis Algier Rabat Khartum Darfur Addis Mogadischu Dschibuti Nairobi Niamey Bamako Ouagadougou
Peking Schanghai Hongkong Shenyang Dandong Ürümqi Lhasa Taipeh Pjöngjang Seoul Panmunjom Kaesong Incheon Busan Sinpo Wonsan
Punggye-ri Yongbyon Sohae Tongchang-ri Tokio Osaka Hiroshima Okinawa Hanoi Saigon Bangkok Phnom Rangun Naypyidaw Dhaka Neu-Delhi
Mumbai Kalkutta Islamabad Karatschi Peschawar Lahore Rawalpindi Colombo Kathmandu Guam Havanna Guantánamo Caracas Bogotá`);

/** Heavenly bodies and holy places, which are no persons although some bear their names. */
export const sights = words(`
Merkur Venus Mars Jupiter Saturn Uranus Neptun Pluto Charon Ganymed Europa Titan Enceladus Phobos Deimos Ceres Vesta Eris Sedna
Al-Aksa Al-Aqsa Tempelberg Felsendom Klagemauer Kaaba Kreml Vatikan Pentagon`);

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
