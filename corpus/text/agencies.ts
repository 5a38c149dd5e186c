/** News agencies and the words papers set for them, lower case. */
export const agencies: ReadonlySet<string> = new Set(
  `adn aap afp afx anp ansa ap apa apn ats awp belga bloomberg cna ctk ddp dpa dpa-afx dts efe epd interfax idea ips ipsnews
  itar-tass jta kna kyodo lusa mti nd nna ntb pa pap pti rbb reuters ritzau rtr sda sid sda-ats stt taz tass tt upi xinhua
  agencies agency agentur agenturen nachrichtenagentur nachrichtenagenturen staff wires`.split(/\s+/u),
);

/** Words that may stand between agencies: "mit Agenturen", "with additional reporting by AP", "dpa und epd". */
export const agencyJoints: ReadonlySet<string> = new Set(
  'mit und with and von by from der the additional reporting material red newsroom'.split(' '),
);
