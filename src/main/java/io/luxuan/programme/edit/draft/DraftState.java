package io.luxuan.programme.edit.draft;

/** DRAFT is being written; CHECKED is without fault and waits for a second person; DROPPED was given up. */
public enum DraftState { DRAFT, CHECKED, PUBLISHED, RETIRED, DROPPED }
