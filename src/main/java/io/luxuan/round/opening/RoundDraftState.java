package io.luxuan.round.opening;

/** DRAFT is being prepared; DROPPED was given up. */
public enum RoundDraftState { DRAFT, OPENED, DROPPED }
