package io.luxuan.award.project;

/** What the department found. @param outcome grade or message suffix; @param expertOpinion null outside acceptance */
public record Finding(String outcome, String expertOpinion, String reason) {}
