import { words } from './words.ts';

/**
 * Place names that are everyday words, months, surnames or given names: they need a word that marks a place. Collected
 * from names of the gazetteer that stand for something else in news text.
 */
export const EVERYDAY_NAMES = words(`
  acre ahram alba ali allen anderson aral ardent ark babol bam bar bari barnes bath battle bay bell bend
  bent benton blaine bo bole bond boone bor boulder bowie brook brooks bryan buffalo burke burns burton
  bush byron cairns calvin cam camden can capital carson carter cary castro central chamber chandler
  chase clay cliff clifton clinton collins colon concord conway cooper corona crawford crawley crosby
  dale dara davis dean delta derry dickson dixon douglas dover drake duncan eagan eastern edwards elgin
  elizabeth ellis emerson enterprise everett fisher fishers fleming florence ford forest foster fox
  franklin fray free fuller gardner garland gary gibson gilbert gilroy glen gore grand grant green
  griffin ha hami hampton harper harvey hat hayes hayward henderson henry herald hit ho hobbs hoi holland
  hook hoover hope howell hu hub hudson hull hunter huntington huntley imperial independence irvine
  irving jamal jefferson johnson ju kam kara keller kelly khan killeen kingston kirkland lacey lars
  lawrence layton lee limited livingston lodi logan long lorain love lu lund lynn mad mala malden male
  mali malik man mand manning many march mari marin marion marl marshall mary mason mat mckinney mersin
  mesa midland midwest milton minot mission mitchell mobile modesto monroe moore morgan most mount much
  muncie murphy murray napier natal naval nelson newton nice nile norman northern of olive opal oral
  orange owens page palm palmer para park parker parsons pasco pasha paterson pearl perry pierce pine
  police polo port porter post price pueblo quarter queens quincy rafi rask ray reading redmond regina
  reno reston richardson ridge rio rivera rock rogers roman rome roosevelt roswell roy rugby russell ruth
  sabah salam sale salt same sand sanders sandy sari scott shah sharif shaw shelton sherman sherwood
  sidney sion sit small smith somerset son southern split spring stanley star start sterling stone sultan
  summit sumner sur surat surprise sutton swan sylvia tank taylor tempe temple thornton titan tours
  tucker tula turner tyler ulm union van vista wa wade wah walker walpole walton warren wash washington
  wayne wells west western wheeling whitney whittier wilson winston woodland woods worth worthing wright
  wylie xi young`);

/** Given names, English and of the region: "*Paris* Hilton", "*Imran* Khan". */
export const GIVEN_NAMES = words(`
  aaron abbas abdul abdullah abdolrahman adam adrian agha ahmad ahmed akbar alan albert alex alexander alexandra alfred ali alice alireza allison amanda
  amir amy ana andrea andrew angela anita ann anna anne annie anthony antonio anwar arif arnold arshad arthur arturo asad ashraf asif asim ayesha ayman
  azam aziz babar barack barbara barry bashar ben benazir benjamin bernard betty bilal bill billy bob bobby bonnie brad bradley brandon brenda brian bruce bryan
  bushra calvin carl carlos carol caroline catherine cathy chad charles charlie chelsea cheryl chris christian christina christine christopher cindy claire clara
  colin connie craig crystal cynthia dale dan daniel daniela danny david dawn dawood dean deborah debra denise dennis derek diana diane dmitry don donald donna
  dora doris dorothy douglas duncan dylan ebrahim ed eddie edward edwin ehsan eileen elena elisabeth elizabeth ellen emily emma emmanuel eric erica esmail
  ethan eugene eva evan evelyn faisal farhad farooq fatima fawad fazal felix fernando fiona florence frances francis francisco frank fred frederick gabriel gary gen
  george gerald gerard gholam ghulam gina glen glenn gloria gordon grace graham greg gregory hafiz hamid hamza hannah harold harry hasan hashim hassan heather
  helen henry herbert hina holly hossein houston howard hugh hussain hussein ian ibrahim imad imran iqbal irene isaac ishaq ismail ivan jack jackie jacob jacqueline
  jaime jake jalal jam jamal james jamie jane janet janice jason javad javed javier jawad jay jean jeff jeffrey jennifer jenny jeremy jerome jerry jesse
  jessica jessie jill jim jimmy joan joanna joanne joe joel john johnny jon jonathan jorge jose joseph josh joshua joyce juan judith judy julia julian julie
  justin kamal kamran karen karim karl kate katherine kathleen kathy katie keith kelly ken kenneth kerry kevin khadija khalid khalil khawaja khurshid kim
  kimberly kirk kris kristen kyle larry laura lauren laurie lawrence leah lee leon leonard leslie lewis lillian linda lisa lloyd lori louis louise
  lucas lucy luis luke lynn mahdi mahmood mahmoud malala malik manuel manzoor marco marcus margaret maria marie marilyn mario marion mark martha martin marvin
  mary maryam masood mathew matt matthew maulana maureen max megan mehdi mehmood melissa michael michelle miguel mike milton mohamed mohammad mohammed mohsen molly
  monica morgan mostafa muhammad mujtaba munir murray mustafa nabil nadeem nadia nancy narendra naseem nasir natalie nathan nawaz neil nicholas nicola nicole
  nicolas noah noor norma norman olga oliver olivia omar oscar osama pamela parvez pat patricia patrick paul paula pauline pedro peggy penny pervaiz pervez peter
  phil philip phillip phyllis qasem qasim qamar rachel rafael raheel rahim rahman raj ralph ramon rana randy rashid ray raymond raza rebecca reza richard
  rick ricky rob robert roberto robin rodney roger roland ron ronald rosa rose ross roy russell ruth ryan saad sadiq saeed sajid salim salman sally sam
  samantha samuel sana sandra sara sarah sardar sarfraz scott sean sergei sergey seth shah shahbaz shahid shane shannon sharif sharon shaukat shaun shawn
  sheikh sheila shehbaz shirley sidney simon sohail sonia sophia sophie stacy stan stanley stefan stephanie stephen steve steven stuart sue susan suzanne syed sylvia tahir
  tammy tanya tara tariq ted teresa terry theodore theresa thomas tiffany tim timothy tina todd tom tommy tony tracy travis troy tyler umar usman valerie
  vanessa vera vernon veronica victor victoria vincent virginia vivian vladimir wade wali walter wanda warren waseem wayne wendy wesley wilbur will willard william
  willie yahya yasir yasmin younis yousaf yousuf yusuf yvonne zafar zahid zahir zahra zain zarrar zia zubair`);

/** Given names that are also places: they are persons before another name. */
export const NAMES_AND_PLACES = words(`
  adelaide alexandria asia austin brittany brooklyn carolina chad charlotte chelsea china cheyenne cleveland dakota dallas denver devon eden florence geneva
  georgia houston india indiana ireland israel jackson jamaica jasper jordan kabul kent kenya lincoln london lourdes madison montana nevada odessa orlando paris
  phoenix preston regina roman samara samaria santiago savannah sharif siena sydney tehran trent troy tyler valencia vienna virginia victoria washington salvador
  kashmir irwin lancaster logan marion milan nelson sandy scott sidney stanley sterling warren wayne kerman`);
