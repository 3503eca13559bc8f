/** Verbs in whose company a noun of force is an occurrence: it *takes place*, *kills*, is *repelled*. */
export const OCCUR =
  'carry launch conduct take occur happen kill leave claim mount erupt break wound injure hit target begin start repel repulse thwart foil come rock erupt flare follow ensue continue resume rage intensify die lose suffer perish stage open fire say result destroy damage exchange report engage prompt trigger commit resort witness see rip tear draw spark shake orchestrate beat fend ward wage renew unleash escape survive intercept lead fly';
