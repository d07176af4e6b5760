/** Parts of the day as TIMEX3 writes them. */
export const dayPart = {
  morgen: "TMO",
  vormittag: "TMO",
  mittag: "TMI",
  nachmittag: "TAF",
  abend: "TEV",
  nacht: "TNI",
  früh: "TMO",
} as const;
const { früh: _, ...nouns } = dayPart;
export const dayPartNoun = nouns;
export const dayPartGenitive = {
  morgens: "TMO",
  vormittags: "TMO",
  mittags: "TMI",
  nachmittags: "TAF",
  abends: "TEV",
  nachts: "TNI",
} as const;
