import { describe, test } from "node:test";
import { check, checkSilent } from "../support/marked.ts";

describe("organisations by how they are written", () => {
  test("an adjective in upper case inside of a sentence is a part of the name", () => {
    check("Sie trat der [Nordischen Volkspartei](organisation nordische-volkspartei) bei.");
    check("Für die [Nordische Radikale Partei](organisation nordische-radikale-partei) sprach niemand.");
    check("Für die [Serbische Volkspartei](organisation serbische-volkspartei) sprach niemand.");
    check("[Sozialliberale Nationale Bewegung](organisation sozialliberale-nationale-bewegung) heißt sie.");
    check("Er führt die [Liberale Bewegung Serbiens](organisation liberale-bewegung-serbiens) an.");
  });

  test("an adjective before such a name that is none by itself belongs to it inside of a sentence", () => {
    check("Sie trat der [Neuen Nordischen Volkspartei](organisation neue-nordische-volkspartei) bei.");
    check("Sie wählte die [Neue Demokratische Partei](organisation neue-demokratische-partei).");
    check("Alt. Neue [Nordische Liberale Partei](organisation nordische-liberale-partei) kommt.");
    checkSilent("Sie sah die Neue Volkspartei.");
  });

  test("one name in several cases is one organisation", () => {
    check(
      "Sie trat der [Nordischen Volkspartei](organisation nordische-volkspartei) bei. Für die [Nordische Volkspartei](organisation nordische-volkspartei) sprach niemand.",
    );
    check(
      "Er lobte den [Nordischen Kulturrat](organisation nordische-kulturrat). Die Arbeit des [Nordischen Kulturrats](organisation nordische-kulturrat) stockt.",
    );
  });

  test("the genitive of one that begins with its noun is the same", () => {
    check(
      "Er lobte den [Nordbund für Meereskunde](organisation nordbund-fuer-meereskunde). Die Arbeit des [Nordbundes für Meereskunde](organisation nordbund-fuer-meereskunde) stockt.",
    );
  });

  test("what an organisation is for belongs to its name", () => {
    check("Das sagt das [Kieler Institut für Meereskunde](organisation kieler-institut-fuer-meereskunde) dort.");
    check(
      "Das sagt sie für die [Volksallianz für Recht und Frieden](organisation volksallianz-fuer-recht-und-frieden), die ihr hilft.",
    );
    check("Er kam vom [Amt für Angewandte Statistik](organisation amt-fuer-angewandte-statistik) dort.");
    check(
      "Die [Nordische Beobachtungsstelle für Menschenrechte](organisation nordische-beobachtungsstelle-fuer-menschenrechte) schweigt.".replace(
        "Die [",
        "Für die [",
      ),
    );
  });

  test("what it is for may have an adjective in small letters", () => {
    check("So tagt der [Rat für nationale Sicherheit](organisation rat-fuer-nationale-sicherheit).");
    checkSilent("So gilt der Rat für kurze Zeit, für nächtliche Stunden, der Plan für nationale Sicherheit.");
  });

  test("it may be for those to whom something was done, too", () => {
    check(
      "Das sagt die [Gesellschaft für bedrohte Völker](organisation gesellschaft-fuer-bedrohte-voelker), so das [Zentrum für erneuerbare Quellen](organisation zentrum-fuer-erneuerbare-quellen).",
    );
  });

  test("one of several has no name, though its adjective be in upper case", () => {
    checkSilent("So feiert es eine Nordische Bewegung, so braucht es einen Politischen Rat.");
  });

  test("one of many has no name, nor has what is for somebody", () => {
    checkSilent("Ein Institut für Statistik hilft. Institute für Statistik helfen. Das Institut für seine Forscher hilft.");
    checkSilent("Die Bundesliga für Frauen beginnt. Die Bank für Kredite zahlt. Der Nordischen Küche für uns.");
  });

  test("the state that it belongs to is a part of the name, with its article, too", () => {
    check("Für den [Nordischen Kulturrat der Ukraine](organisation nordische-kulturrat-der-ukraine) sprach niemand.");
    check(
      "Er gab der [Nordischen Volkspartei](organisation nordische-volkspartei) den [Ukrainern](state ukraine derived) zuliebe Geld.",
    );
  });

  test("one in lower case or at the beginning of a sentence, or before another noun, is none", () => {
    checkSilent("Die nordische Volkspartei verlor. Nordische Parteien gibt es viele. Nordische Volkspartei? Niemals.");
    checkSilent("Der Nordischen Küche gehört die Zukunft, dem Politischen Wandel auch.");
    check("Die [serbische](state serbien derived) Volkspartei verlor.");
    checkSilent("Er lobte den Nordischen Bewegung-Stil.");
  });

  test("what stands in quotation marks behind a noun of organisations is its name", () => {
    check("Das meldet die Zeitung „[Nordlicht](organisation nordlicht)“ heute.".replace(" heute", ""));
    check('Die Partei "[Neuer Weg nach Norden](organisation neue-weg-nach-norden)" verlor.');
    check("Die Firma «[Nordhafen Werft](organisation nordhafen-werft)» liefert.");
  });

  test("an accusation, a speech or a question is no name", () => {
    checkSilent("Er wirft der Partei „Größenwahn“ vor.");
    checkSilent("So schrieb die Zeitung: „Alles wird gut.“ Die Zeitung „lügt“, hieß es.");
    checkSilent("Er sagte der Zeitung „Wir werden gewinnen, sobald wir dürfen“ ins Gesicht.");
    checkSilent("Auf der Bewegung „Nordischer Gipfel“ lag Hoffnung.");
  });

  test("capitals behind a noun of organisations", () => {
    check("Die Miliz [QZX](organisation qzx) griff an. Der Sender [NQR](organisation nqr) schwieg.");
    checkSilent("Die Partei QZ-Mitglieder wählten. Der Sender QZ Transmann schwieg, die Partei DIE auch.");
    check("Der Sender [ARD](organisation ard) schwieg.");
  });

  test("a newspaper may have the name of a state", () => {
    check("Das sagte er der Tageszeitung [Österreich](organisation oesterreich-organisation) dort.");
    check(
      "Das sagte er einer Tageszeitung [Österreichs](state oesterreich) und der Regierung in [Österreich](state oesterreich).",
    );
  });
});

describe("names that organisations of several states have", () => {
  test("the catalogue's is meant where the article is about its state", () => {
    check("Die [Demokratische Partei](organisation demokratische-partei-usa) der [USA](state usa) verlor.");
    check("[Joe Biden](person joe-biden) führt die [Demokratische Partei](organisation demokratische-partei-usa) an.");
  });

  test("else it is another one, and so is its abbreviation", () => {
    check("In [Thailand](state thailand) verlor die [Demokratische Partei](organisation demokratische-partei).");
    check(
      "In [Serbien](state serbien) regiert die [Demokratische Partei](organisation demokratische-partei) ([QDS](organisation demokratische-partei)), sagt die [QDS](organisation demokratische-partei).",
    );
  });
});

describe("organisations that every state has", () => {
  test("the article's own evidence tells whose they are", () => {
    check("Die [Bundesregierung](organisation bundesregierung) prüft das.");
    check(
      "[Graz](place graz) – Die [Bundesregierung](organisation bundesregierung-oesterreich) prüft das, sagte ein Landeshauptmann im [Jänner](date XXXX-01).".replace(
        "[Graz](place graz)",
        "Graz",
      ),
    );
    check(
      "Die [österreichischen](state oesterreich derived) Länder klagen. Der [Bundesrat](organisation bundesrat-oesterreich) in [Österreich](state oesterreich) tagt.",
    );
    check("Der Kanton [Bern](place schweiz) klagt. Ständerätin und [Bundesrat](organisation schweizer-bundesrat) schweigen.");
    check("Die [Grünen](organisation gruene-oesterreich) und die [SPÖ](organisation spoe), auch die [ÖVP](organisation oevp).");
    check("Die [Grünen](organisation gruene) und die [SPD](organisation spd).");
  });

  test("whose politics it tells of says more than which states it names", () => {
    const others = "[Deutschland](state deutschland) und [Österreich](state oesterreich) reden. ";
    check(
      `${others}In [Deutschland](state deutschland) prüft man das. Die [FPÖ](organisation fpoe) und die [SPÖ](organisation spoe) klagen. Die [Grünen](organisation gruene-oesterreich) auch.`,
    );
    check(
      `${others}In [Österreich](state oesterreich) prüft man das. Die [Grünen](organisation gruene|gruene-oesterreich|gruene-schweiz) auch.`,
    );
  });

  test("else those do who stand in the same sentence", () => {
    const both =
      "Die [FPÖ](organisation fpoe) klagt. Die [AfD](organisation afd) schweigt. [Österreich](state oesterreich) schweigt. ";
    check(`${both}Das sagten [SPD](organisation spd) und die [Grünen](organisation gruene).`);
    check(`${both}Das sagten [SPÖ](organisation spoe) und die [Grünen](organisation gruene-oesterreich).`);
    check(`${both}Das sagten die [Grünen](organisation gruene|gruene-oesterreich|gruene-schweiz).`);
  });

  test("where it does not, nothing is decided", () => {
    check(
      "[Deutschland](state deutschland) und [Österreich](state oesterreich) reden. Die [Bundesregierung](organisation bundesregierung|bundesregierung-oesterreich) prüft das.",
    );
  });

  test("the state before it owns it", () => {
    check(
      "[Deutschland](state deutschland) klagt, die [österreichische](state oesterreich derived) [Bundesregierung](organisation bundesregierung-oesterreich) schweigt.",
    );
    check(
      "In [Deutschland](state deutschland) klagt die [äthiopische](state aethiopien derived) [Bundesregierung](organisation bundesregierung-aethiopien), die [US](state usa part)-[Bundespolizei](organisation bundespolizei-usa) nicht.",
    );
    check(
      "Das sagten [russische](state russland derived) [CIA](organisation cia part)-Leute und [deutsche](state deutschland derived) [Bundeswehr](organisation bundeswehr part)-Soldaten.",
    );
  });

  test("one of another state is nobody's whom the catalogue knows", () => {
    check(
      "Die [belgischen](state belgien derived) [Grünen](organisation gruenen-belgien) jubeln, die [Grünen](organisation gruenen-belgien) [Belgiens](state belgien) und die [SPD](organisation spd).",
    );
  });

  test("the state behind it owns it, too", () => {
    check(
      "[London](state grossbritannien) und [Großbritannien](state grossbritannien) klagen. Die [Bundesregierung](organisation bundesregierung-oesterreich) [Österreichs](state oesterreich) schweigt, der [Nationale Sicherheitsrat](organisation nationaler-sicherheitsrat-usa) des [US](state usa part)-Präsidenten auch.",
    );
  });

  test("so does the state where it is, if several have the name", () => {
    check(
      "In [Österreich](state oesterreich) und [Österreich](state oesterreich) wählt man. Die [Grünen](organisation gruene) in [Deutschland](state deutschland) jubeln.",
    );
    check("Die [Grünen](organisation gruene-schweiz) in der [Schweiz](state schweiz) jubeln.");
    check(
      "Nach Ansicht der [Bundesregierung](organisation bundesregierung) in [Mali](state mali) fehlt es daran, sagt die [SPD](organisation spd).",
    );
    check("Die [Bundeswehr](organisation bundeswehr) in [Afghanistan](state afghanistan) zieht ab.");
  });

  test("a short name that companies of two states have is that of the state the article is about", () => {
    check(
      "[Österreich](state oesterreich) klagt. In [Österreich](state oesterreich) schweigt die [Telekom](organisation telekom-austria).",
    );
    check("[Österreich](state oesterreich) klagt. Die [Telekom](organisation deutsche-telekom|telekom-austria) schweigt.");
    check("[Deutschland](state deutschland) klagt. Die [Telekom](organisation deutsche-telekom) schweigt.");
    check("Die [Telekom](organisation deutsche-telekom) schweigt.");
  });

  test("a part of a name is enough where the article is about the state that has it", () => {
    check(
      "Die [USA](state usa) klagen, das [Weiße Haus](state usa) auch. In [Washington](place usa) gilt: Der [Kongress](organisation us-kongress) der [Amerikaner](state usa derived) tagt.",
    );
    check(
      "Die [USA](state usa) klagen. Der Kongress tagt in [Frankreich](state frankreich), [Frankreich](state frankreich) schweigt.",
    );
  });

  test("a part of a name has an article, as nouns have", () => {
    check(
      "Der [Internationale Währungsfonds](organisation iwf) warnt. Der [Währungsfonds](organisation iwf) rechnet, ein Währungsfonds nicht.",
    );
    checkSilent("Der Währungsfonds rechnet.");
  });

  test("an article before an adjective begins no name", () => {
    checkSilent("Die linke Hand hielt er hoch. Der spiegel war leer.");
  });

  test("an article that begins a sentence is no part of a name that has another", () => {
    check(
      "Die [Grünen](organisation gruene) klagen. Der [Spiegel](organisation spiegel) schreibt im Magazin „[Der Spiegel](organisation spiegel)“.",
    );
  });

  test("a member's title is not the organisation", () => {
    check(
      "Das sagte Bundesrat [Karl Muster](person karl-muster) dem [Bundesrat](organisation schweizer-bundesrat) in [Bern](place schweiz), Kanton [Bern](place schweiz).",
    );
  });

  test("of several states that have the part, the one the article is about", () => {
    check(
      "[Wien](state oesterreich) schweigt. Die [SPÖ](organisation spoe) und die [ÖVP](organisation oevp) klagen. Der [Nationalrat](organisation nationalrat-oesterreich) tagt.",
    );
    checkSilent("Der Nationalrat tagt.");
  });

  test("a state that is named in passing has no more right to a shared name than another", () => {
    check(
      "[London](state grossbritannien) und [Großbritannien](state grossbritannien) schweigen, [Briten](state grossbritannien derived) reisen in die [USA](state usa). Der [Nationale Sicherheitsrat](organisation nationale-sicherheitsrat) tagt.",
    );
  });

  test("an abbreviation of what several states have", () => {
    check(
      "Das [Bundesverwaltungsgericht](organisation bundesverwaltungsgericht) ([QXG](organisation bundesverwaltungsgericht)) urteilt.",
    );
  });

  test("what stands behind a noun is a name although it is a part of one", () => {
    check("Das meldet die Nachrichtenagentur „[Sana](organisation sana)“.");
  });

  test("of an organ the name is whose it is", () => {
    check(
      "Das Politbüro der [Arbeiterpartei](organisation partei-der-arbeit-koreas) tagt. Der Gouverneursrat der [IAEA](organisation iaea) auch.",
    );
    check("Der [Sicherheitsrat der Vereinten Nationen](organisation un-sicherheitsrat) tagt.");
  });

  test("a party of another state may have the name, too", () => {
    check("In [Griechenland](state griechenland) regiert [Die Linke](organisation die-linke-organisation) dort.");
  });

  test("a chamber of another state's parliament may have the name, too", () => {
    check(
      "[Thailand](state thailand) wählt. Das [Repräsentantenhaus](organisation repraesentantenhaus) in [Thailand](state thailand) tagt.",
    );
    check("Die [USA](state usa) wählen. Das [Repräsentantenhaus](organisation us-repraesentantenhaus) tagt.");
  });

  test("what is known by a form of its name is another state's as well", () => {
    check("In [Thailand](state thailand) sprach man von der [Demokratischen Partei](organisation demokratische-partei) viel.");
  });
});

describe("media by short names that are words", () => {
  test("in quotation marks the word is the medium", () => {
    check(
      'Das berichtet die „[Zeit](organisation zeit)“. Der „[Stern](organisation stern)“-Reporter kam, und "[Süddeutsche](organisation sueddeutsche-zeitung)" schrieb es.',
    );
    checkSilent("Das kostet Zeit. Die „Zeit der Stille“ endet. Ein süßer Stern, die „neue Welt“.");
  });

  test("beside a word of reporting only what hardly means anything else", () => {
    check("Laut [Kurier](organisation kurier) kommt er. Wie der [Standard](organisation der-standard) erfuhr, bleibt er.");
    check("Das berichtete der englische [Independent](organisation the-independent) so.");
    check("Das Boulevardblatt [Sun](organisation the-sun) zählt, das Magazin [Stern](organisation stern) nicht.");
    check("In dem [Times](organisation the-times part)-Bericht und dem „[Times](organisation the-times)“-Bericht.");
    check("Das schrieb „[Die Zeit](organisation zeit)“ dort, „Die Zeit drängt“, hieß es.");
    check("Er sei krank, heißt es laut [Bild](organisation bild). Das berichtete [Bild](organisation bild).");
    checkSilent("Laut dem Bild ist es so. Das Bild berichtete davon, Bild und Ton auch, laut Bild-Archiv.");
    checkSilent("Ein Kurier kam. Die Times-Reise. Der Standard steigt, laut Zeit und Welt auch. Das berichtet die Welt.");
  });
});

describe("short names of media, once the article has told of the medium", () => {
  test("behind an article and before a hyphen they are the medium's", () => {
    check(
      "Laut [Kurier](organisation kurier) kommt er. Der [Kurier](organisation kurier) und die [Kurier](organisation kurier part)-Leser warten, sagt Nordeck zum [Kurier](organisation kurier).",
    );
    check(
      "Er rief den [Daily Telegraph](organisation daily-telegraph) an. Dem [Telegraph](organisation daily-telegraph) sagte er viel.",
    );
    check("Schade, so die [Sun](organisation the-sun) und das Volk.");
  });

  test("before that, and of somebody's name, they are words", () => {
    checkSilent("Der Kurier und die Krone der Eiche warten. So ein Kurier!");
    check("Dort war Minister [Zora Krone](person zora-krone). In der Krone der Eiche saß [Krone](person zora-krone).");
    // what is a word more often stays one
    check("Laut [Standard](organisation der-standard) kommt er. Der Standard steigt, der Stern auch.");
  });
});

describe("organisations in compounds with a hyphen", () => {
  test("capitals before a head are a name, words are known by the lexicon alone", () => {
    check(
      "Die [XQR](organisation xqr part)-Chefin kam, der [XQR](organisation xqr part)-Konzern und die [XQR](organisation xqr part)-Miliz auch.",
    );
    checkSilent("Die TV-Chefin, der IT-Konzern, die Ex-Chefin, die Protest-Partei, die XQR-Reise, die Elite-Universität.");
  });
});

describe("a common noun before the name of another state's authority or party", () => {
  test("is what that is", () => {
    check("Die Bundespolizei [FBI](organisation fbi) ermittelt.");
    check("Die [Bundespolizei](organisation bundespolizei) ermittelt mit dem [FBI](organisation fbi).");
    check("Im [Bundestag](organisation bundestag) [SPD](organisation spd part)-Chefin zu sein, ist schwer.");
  });
});

describe("abbreviations of organisations", () => {
  test("the abbreviation means what it was introduced with, wherever it stands", () => {
    check(
      "Der [Verband Nordischer Werften](organisation verband-nordischer-werften) ([VNW](organisation verband-nordischer-werften)) klagt.\n\n" +
        "Die Klage des [VNW](organisation verband-nordischer-werften) kam spät, sagt [VNW](organisation verband-nordischer-werften part)-Chef Meier.",
    );
    check(
      "Die „[Koalition für Freiheit](organisation koalition-fuer-freiheit)“ ([QUF](organisation koalition-fuer-freiheit)) verlor, die [QUF](organisation koalition-fuer-freiheit) schweigt.",
    );
  });

  test("inner letters, small words and hyphens", () => {
    check(
      "Die [Nordische Wettbewerbs- und Aufsichtsbehörde](organisation nordische-wettbewerbs-und-aufsichtsbehoerde) ([NWAB](organisation nordische-wettbewerbs-und-aufsichtsbehoerde)) prüft.",
    );
    check(
      "Das [Institut für die Lehre vom Hafen](organisation institut-fuer-die-lehre-vom-hafen) ([ILH](organisation institut-fuer-die-lehre-vom-hafen)) rät ab.",
    );
  });

  test("of a club and a senate", () => {
    check(
      "Der „[Nordland Computer Club](organisation nordland-computer-club)“ ([NCC](organisation nordland-computer-club)) tagt.",
    );
  });

  test("of a single noun behind a definite article, too, but not of one of many, nor a degree", () => {
    check(
      "Das prüft die [Nordaufsichtsbehörde](organisation nordaufsichtsbehoerde) ([NAB](organisation nordaufsichtsbehoerde)). Die [NAB](organisation nordaufsichtsbehoerde) schweigt.",
    );
    checkSilent(
      "Das prüft eine Nordaufsichtsbehörde (NAB). Die Nichtregierungsorganisation (NGO) schweigt, die Sonderkommission (SOKO) auch.",
    );
    checkSilent("Sie machte den Master of Business Administration (MBA) in Nordeck.");
  });

  test("a part of another name does not stand against it", () => {
    check(
      "Das sagt die [Bundesagentur für Arbeit](organisation bundesagentur-fuer-arbeit) ([BA](organisation bundesagentur-fuer-arbeit)). Ein [BA](organisation bundesagentur-fuer-arbeit part)-Sprecher kam.",
    );
    check("Das sagt die [Bank Austria](organisation bank-austria). Ein [BA](organisation bank-austria part)-Sprecher kam.");
    checkSilent("Das sagt ein BA-Sprecher.");
  });

  test("the catalogue's name gets the abbreviation", () => {
    check(
      "Die [Vereinten Nationen](organisation un) ([VQN](organisation un)) rieten ab, [VQN](organisation un part)-Beobachter auch.",
    );
  });

  test("an abbreviation that has other words here means another organisation, in the whole article", () => {
    check(
      "Der [Internationale Währungsfonds](organisation iwf) ([IWF](organisation iwf)) mahnt. [IWF](organisation iwf part)-Leute reisen.",
    );
    check(
      "Die [IWF](organisation internet-watch-foundation) warnt. So sprach die [Internet Watch Foundation](organisation internet-watch-foundation) ([IWF](organisation internet-watch-foundation)).",
    );
  });

  test("of two that the catalogue knows the abbreviation is that of the name before it", () => {
    check(
      "Die Partei [Thai Rak Thai](organisation thai-rak-thai) ([TRT](organisation thai-rak-thai)) verlor. [TRT](organisation thai-rak-thai part)-Leute gingen.",
    );
    check("Der Sender [TRT](organisation trt) schwieg.");
    check("Die [Arbeiterpartei Kurdistans](organisation pkk) ([TRT](organisation trt)) schwieg.");
  });

  test("the abbreviation of a party that many states have is not that of the catalogue's", () => {
    check(
      "[Serbien](state serbien) wählt, [Serbiens](state serbien) [Demokratische Partei](organisation demokratische-partei) ([DQ](organisation demokratische-partei)) verlor; so sagt es die [DQ](organisation demokratische-partei).",
    );
    check(
      "[Serbien](state serbien) wählt, [Serbiens](state serbien) Chef der [Demokratischen Partei](organisation demokratische-partei) ([DQ](organisation demokratische-partei)) ging.",
    );
  });

  test("what the letters don't fit, what is no organisation, a country of a sportsman", () => {
    checkSilent("Die Kurven der Hafenbehörde (XYZ) stiegen.");
    checkSilent("Das Bruttoinlandsprodukt (BIP) stieg, das BIP fiel. Die Gleitende Arbeitszeit (GA) auch.");
    checkSilent("Eine Nichtregierungsorganisation (NQO) half.");
    check("Präsidentin [Anna Muster](person anna-muster) ([SPD](organisation spd)) kam.");
    check("Es siegte Sprecherin [Anna Muster](person anna-muster) (NOR) dort.");
  });
});
