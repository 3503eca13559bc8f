/** A field of life other than dealings between states, with words that hardly any report on such dealings has. */
export interface Topic {
  name: string;
  words: string;
}

/** Fields whose reports speak of clashes, visits, talks and deals that are none between states. */
export const TOPICS: Topic[] = [
  {
    name: 'sport',
    words: `cricket cricketer cricketers football footballer footballers soccer hockey tennis rugby basketball volleyball kabaddi baseball
      golf golfer netball athletics athlete athletes sprinter sprinters swimmer wicket wickets innings batsman batsmen bowler bowlers bowling
      skipper midfielder striker goalkeeper defender defenders winger fly-half scrum-half scrum hooker flanker full-back coach coaches
      head-coach umpire referee referees tournament tournaments fixture fixtures league leagues premiership bundesliga semi-final semi-finals
      semifinal semifinals quarter-final quarter-finals quarterfinal quarterfinals playoff playoffs play-off medal medals medallist
      medalist olympic olympics championship championships champion champions t20 t20i odi odis twenty20 test-series squad matches match
      rematch unbeaten grand-slam marathon wrestler wrestlers wrestling boxer heavyweight knockout pitch stadium fifa icc bcci pcb uefa ashes
      iaaf ioc nba nfl nhl atp wta cup trophy podium relay hurdles javelin doping goals penalties half-time kick-off scored equaliser
      unseeded wimbledon forehand backhand lap cyclist peloton teammate team-mate teammates team-mates injury hamstring`,
  },
  {
    name: 'labour',
    words: `union unions unionised walkout walkouts strikers picket pickets picketing unison rmt tuc wage wages pay salary salaries payrise
      ballot ballots nurses doctors teachers drivers postal commuters overtime redundancies pensions employer employers workforce
      staff lecturers junior industrial`,
  },
  {
    name: 'arts',
    words: `film films movie movies actor actress actors actresses album albums singer singers song songs guitarist drummer rapper hip-hop
      concerts gig gigs charts oscar oscars grammy grammys emmy bafta box-office sequel screenplay starring comedy comedian drama sitcom
      soap musical theatre broadway hollywood bollywood novel novelist author bestseller poet poetry exhibition gallery painter painting
      paintings sculpture museum orchestra opera ballet celebrity celebrities viewers premiere dj trilogy`,
  },
  {
    name: 'business',
    words: `shares shareholder shareholders profit profits profitability earnings revenue revenues turnover takeover merger bidder
      acquisition ipo nasdaq nyse ftse sensex nifty stock stocks investor investors analyst analysts firm firms chief-executive ceo
      quarterly dividend bankruptcy creditors retailer retailers brand brands carmaker airline airlines sales stake subsidiary
      subsidiaries equity assets lender dollar euro yen inflation gdp economist economists`,
  },
  {
    name: 'computing',
    words: `software hardware users gadget gadgets website websites web internet online broadband download downloads mp3 ipod console
      consoles xbox playstation nintendo gamers gamer gaming pc pcs laptop laptops smartphone smartphones handset handsets microsoft
      google apple linux spam viruses spyware hackers hacker blog blogs bloggers app apps server servers browser email e-mail e-mails`,
  },
];
