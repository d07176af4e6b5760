/** Feasts and named days. */
export const feastWords = {
  /** Month and day; those that move with Easter count the days from Easter Sunday. */
  holiday: {
    ...{
      silvester: "12-31",
      silvesterabend: "12-31",
      silvesternacht: "12-31",
      neujahr: "01-01",
      neujahrstag: "01-01",
      neujahrsmorgen: "01-01",
      neujahrsnacht: "01-01",
    },
    ...{
      heiligabend: "12-24",
      dreikönig: "01-06",
      dreikönigstag: "01-06",
      allerheiligen: "11-01",
      allerseelen: "11-02",
      nikolaustag: "12-06",
    },
    ...{ valentinstag: "02-14", weihnachtsabend: "12-24", christtag: "12-25", stefanitag: "12-26", stephanitag: "12-26" },
    ...{ johannistag: "06-24", weltaidstag: "12-01" },
    ...{ reformationstag: "10-31", martinstag: "11-11", stephanstag: "12-26", weltfrauentag: "03-08", walpurgisnacht: "04-30" },
  },
  /** Feasts by their bare names, as days from Easter Sunday, and those of fixed days. */
  feast: { ostern: 0, pfingsten: 49 },
  fixedFeast: { weihnachten: "12-25", nikolaus: "12-06", halloween: "10-31" },
  christmasDay: { weihnachtstag: "", weihnachtsfeiertag: "" },
  easter: {
    rosenmontag: -48,
    faschingsdienstag: -47,
    aschermittwoch: -46,
    palmsonntag: -7,
    gründonnerstag: -3,
    karfreitag: -2,
    karsamstag: -1,
    ostersonntag: 0,
    ostermontag: 1,
    pfingstsamstag: 48,
    pfingstsonntag: 49,
    pfingstmontag: 50,
    fronleichnam: 60,
    trinitatis: 56,
  },
  /** Days that Advent moves, as the number of its Sundays. */
  adventDay: { totensonntag: 0, ewigkeitssonntag: 0, volkstrauertag: -1 },
} as const;
