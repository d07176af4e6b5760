/** Words that tell which of the states that speak German an article is about: regions, towns, offices and words of its own. */
export const homeWords: Readonly<Record<string, string>> = {
  oesterreich:
    "Niederösterreich Niederösterreichs Oberösterreich Oberösterreichs Steiermark Kärnten Kärntens Tirol Tirols Vorarlberg Vorarlbergs " +
    "Burgenland Burgenlands Salzburg Salzburger Graz Grazer Linz Linzer Innsbruck Innsbrucker Klagenfurt Bregenz Eisenstadt Traiskirchen " +
    "Steirer Kärntner Tiroler Vorarlberger Jänner Feber Landeshauptmann Landeshauptmanns Landeshauptfrau Landeshauptleute Landesrat Landesrätin " +
    "Klubobmann Klubobfrau Klubchef Klubchefin Bezirkshauptmann Bezirkshauptmannschaft Angelobung Nationalratswahl Nationalratspräsident " +
    "Nationalratspräsidentin Bundesparteiobmann Sektionschef Asfinag Ballhausplatz Assistenzeinsatz",
  schweiz:
    "Kanton Kantons Kantone Kantonen Kantonsrat Ständerat Ständerats Ständerates Ständerätin Nationalrätin Bundesrätin Bundesräte " +
    "Regierungsrat Gemeinderat Eidgenossenschaft Eidgenossen Zürich Zürcher Basel Basler Genf Genfer Lausanne Luzern Luzerner Winterthur " +
    "Aargau Aargauer Thurgau Wallis Walliser Tessin Tessiner Graubünden Waadt Solothurn Volksinitiative Bundesgericht Departement",
  deutschland:
    "Bayern Bayerns Hessen Hessens Sachsen Sachsens Thüringen Thüringens Brandenburg Brandenburgs Niedersachsen Niedersachsens Saarland " +
    "Saarlands Westfalen Westfalens Pfalz Holstein Vorpommern Anhalt Württemberg Württembergs Hamburg Hamburgs Hamburger München Münchner " +
    "Köln Kölner Frankfurt Stuttgart Düsseldorf Dresden Dresdner Leipzig Leipziger Bremen Bremens Hannover Nürnberg Karlsruhe Karlsruher " +
    "Potsdam Bonn Bonner Bundestagsabgeordnete Bundestagsabgeordneter Bundestagsabgeordneten Bundestagswahl Bundestagsfraktion " +
    "Bundestagspräsident Bundestagspräsidentin Unionsfraktion Ampelkoalition Grundgesetz Grundgesetzes",
};
