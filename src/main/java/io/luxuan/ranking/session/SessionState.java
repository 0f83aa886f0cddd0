package io.luxuan.ranking.session;

/** PLANNED: nobody knows of it yet. OPEN: its members have their cards. */
public enum SessionState { PLANNED, OPEN }
