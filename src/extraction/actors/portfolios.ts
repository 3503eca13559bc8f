const words = (list: string) => new Set(list.trim().split(/\s+/));

/** What an office is in charge of: "Minister of *Roads and Urban Development*". */
export const PORTFOLIOS = words(`
  roads urban rural development housing energy power electricity petroleum oil gas water irrigation agriculture food fisheries forestry
  industry industries mines mining trade commerce commercial economy economic economics finance financial treasury revenue budget planning
  investment privatization science sciences technology research education higher training health medical culture cultural heritage tourism handicrafts
  sports youth women veterans martyrs aviation tribal overseas labour labor welfare social justice law legal information communication communications telecommunications broadcasting
  media transport transportation railways railway aviation shipping ports maritime marine interior home internal external foreign international
  affairs policy politics production political strategic strategy operations logistics intelligence security defence defense narcotics counterterrorism border
  borders frontier frontiers customs immigration refugees migration human rights interfaith religious religion environment climate change
  reconciliation peace disarmament cooperation relations integration region regions regional state provincial federal national public private
  islamic republic kingdom federation revolution supreme joint chiefs staff general planning coordination parliament parliamentary senate
  assembly legislative judiciary courts police army navy naval air ground force forces armed guards guard corps command troops rangers
  republics affairs administration services service overseas pacific asia asian africa african europe european eurasia americas
  middle near east west south north southern northern eastern western central southeast southwest northeast northwest gulf`);

/** Offices sent somewhere or set over something: "*Ambassador* to Russia", "*Adviser* on Foreign Affairs". */
export const SENT = words(
  `ambassador envoy consul representative adviser advisor assistant secretary minister coordinator commissioner delegate director deputy counsellor
  undersecretary negotiator chief head`,
);
