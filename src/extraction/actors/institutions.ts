/** Words that make a capitalised name an institution and not a person. */
export const INSTITUTION_WORDS = new Set(
  `ministry agency council university institute committee commission organization organisation association union bank company corporation
   television tv radio times news press post journal gazette daily newspaper court assembly congress senate house party league
   airport port station hospital school college academy center centre club stadium festival cup championship conference summit forum
   office department bureau authority embassy consulate mission group network media channel foundation fund program programme project
   corridor pipeline initiative agreement treaty accord pact act law resolution day week year war revolution operation exercise
   meeting plains headquarters social patrol statement street road highway bridge square palace mosque shrine church temple hotel border crossing gate terminal province district county
   city village river lake sea gulf strait ocean island mountain valley desert region zone area east west north south
   prefecture oblast canton municipality autonomous township governorate voivodeship tehsil upazila airbase base camp fort castle tower barracks
   garrison cantonment outpost checkpoint checkpost bazaar market colony town hills hill pass peak glacier plateau islands dam canal peninsula bay
   harbour harbor expressway motorway railway metro line control sector constitution charter declaration protocol convention memorandum airlines
   airways chamber board trust society federation republic kingdom empire dynasty islamic muslim muslims christian sunni shia jewish hindu sikh
   buddhist catholic orthodox ramadan eid nowruz easter christmas cooperation summit drill drills
   front axis resistance islam christianity parliament forces guards corps army navy police`.split(/\s+/),
);
