package io.luxuan.paper.kind;

/** What a paper is about. */
public enum PaperScope { ROUND, LIST, BATCH, APPLICATION, PROJECT }
