import { words } from './words.ts';

/** Nouns that make a place name before them part of an organisation's, a paper's or a document's name, when capitalised. */
export const ORGANISATION_NOUNS = words(`
  academy accord accords act administration agency agreement air airline airlines airways alliance army assembly association authority award bank basin battalion
  biennale board brigade bulls bureau chamber championship championships charter chronicle church clinic club coalition college command commission committee
  communique community company conference congress constitution consensus consulate convention corp corporation corps council court cup customs daily declaration defence
  defense deal department dialogue diocese directorate division dynamo embassy exchange express federation festival films force forces forum foundation front fund
  games gazette globe group guard guards guardian herald high highcourt hospital house incorporated inc initiative inquirer institute institution international investigation
  investment journal kings knights law league liberation library limited ltd marathon marines media ministry mirror monitor movement museum mustangs naval navy network
  news newspaper nights observer office olympics open opera orchestra order parliament partnership party peace petroleum philharmonic pipeline plan police post press process
  prize protocol qalandars railway railways rangers record red refinery regiment republic revolutionary review royals sabha school senate seminary service services society
  stars statement station steel stock studios sultans summit sun supreme symposium team telecom telegraph television theater theatre times today tribune treaty
  trust tv union united university warriors world youth zalmi gladiators broadcasting energy electric mills textile studies`);

/** Nouns before "of" that make the place after it part of a name: "University of Karachi", "Bank of China". */
export const ORGANISATION_HEADS = words(`
  academy archbishop archdiocese assembly association bank battle bishop board bureau chamber church college confederation constitution council court declaration
  department diocese duchess duke earl embassy consulate emirate federation government house institute ministry museum order organisation organization parliament party
  patriarch peace prince princess procession protocol republic senate siege society supreme treaty university voice ambassador lord marquess`);

/** Buildings and grounds: being at one is being in the place that it is named after. */
export const FACILITIES = words(`
  airport airfield airbase base hospital port harbour harbor seaport station jail prison mosque cathedral courthouse garrison
  cantonment bazaar market motorway refinery terminal corridor checkpoint crossing railway stadium`);

/** Nouns for a piece of land or water: with one the name means the place. */
export const PLACE_NOUNS = words(`
  gate gates market markets checkpost checkpoint checkpoints crossings bridge bridges
  area areas belt border borders bay bazaar boundary canal capital coast coastline city cities corridor countryside county county's crossing delta desert district districts division
  east enclave estuary frontier governorate gulf harbour heights highlands highway hill hills interior island islands jungle lake land mainland metropolis mountain mountains
  municipality neighborhood neighbourhood north northeast northwest oblast outskirts pass peninsula plain plateau point port portion prefecture province provinces quarter
  range region regions river rivers road route sea sector shore side soil south southeast southwest state states strait straits street suburb suburbs tehsil
  territory territories territorial terrain town towns township tract valley village villages waters west zone part parts half edge end tip centre center climate
  airport airspace geography landscape airports roads railway ports forest forests beach beaches vicinity environs hinterland site location population climate coastline coastlines architecture park parks landscape reserves reef wildlife fauna flora
  soil streets countryside largest biggest oldest tallest highest longest leading busiest most deepest wealthiest poorest richest neighbourhoods nature natural`);

/** People and bodies that act for a state, and what states have and do: before or after a state's name it means the state. */
export const STATE_NOUNS = words(`
  administration air-force allies ally ambassador ambassadors approach army assistance assurances attitude authorities backing ban bid cabinet campaign captain chief claim claims coach
  coalition commander commitment concern concerns conduct constitution cooperation counterpart court debt decision delegation demand demands diplomacy diplomat diplomats economy efforts elections
  embassy enemies envoy exports failure fleet forces foreign foes goal goals goalkeeper gdp government governments head imports independence influence intelligence
  intention intentions interest interests interference invitation involvement king leader leaders leadership legislature lawmakers membership military minister ministers ministry mission monarchy
  movement national navy negotiators nuclear offer officials opposition parliament participation people plan plans players policies policy position premier president priority programme
  program proposal prosecutors queen reaction refusal regime relations relationship representative representatives request response right rights role ruler rulers security senate side's society
  spokesman spokesperson spokeswoman squad stance state strategy support supreme team ties trade troops vice victory view views vote votes war warning warnings willingness win
  wish withdrawal sovereignty bombers jets missiles fighters airline airlines cricketers police navy's exercises drills naval creation foundation fathers partition unification surrender hold will power rule control surrender jurisdiction protection dominion accession entry fight struggle struggles fall neighbours neighbors total forward squads defeat victory victories champions side sides membership match appearance debut proposals honours striker midfielder defender winger batsman bowler`);

/** Streets and parks bear names of far places. */
export const STREET_NOUNS = words(`
  road street st avenue ave drive dr lane ln boulevard blvd parkway highway turnpike court circle way plaza square park mall row place creek hills
  heights gardens beach springs colony lake ridge station`);
