package io.luxuan.award;

enum PaperState { DRAFT, SUBMITTED, APPROVED, RETURNED }
