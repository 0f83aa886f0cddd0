package io.luxuan.award.papers;

public enum PaperState { DRAFT, SUBMITTED, APPROVED, RETURNED }
