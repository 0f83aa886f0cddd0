package io.luxuan.ranking.session;

/** SESSION: reckoned from the members' cards, confirmed by the chair. TYPED: entered by two managers for a group without the platform. */
public enum ResultOrigin { SESSION, TYPED }
