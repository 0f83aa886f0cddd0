package io.luxuan.record;

import io.luxuan.shared.verify.Fault;

/** What a sealed record can be wrong in. {@code docs/record.md} says each. */
enum RecordFault implements Fault {
    SPELLING, FORMAT, STAGE, SHA256, SM3,
    /** Numbers of the chain that do not follow each other within the file. */ CHAIN,
    /** Not the hashes of the file before. */ CHAIN_LINK,
    /** A file between two is not there. */ CHAIN_GAP,
    /** Two records of one round tell different things of its review or decision. */ ROUND_UNLIKE,
    /** Not the hash that was published. */ PUBLISHED,
    /** A state, kind or ground that does not exist. */ NAME,
    /** Moments out of order. */ MOMENT,
    DRAW_HASH,
    /** Number, round or moment unlike the statement, or no statement. */ DRAW_STATEMENT,
    /** Numbers with gaps, or a state unlike the moments. */ DRAW_STATE,
    CRITERIA,
    /** Not the same applications in reviews, ranking and candidates, or not in order. */ APPLICATIONS,
    /** More cards than the panel has seats. */ CARD_COUNT,
    CARD_ORDER, CARD_CRITERIA, CARD_POINTS,
    /** Points between the steps of half a point. */ CARD_GRID,
    CARD_TOTAL, CARD_FIRST,
    /** A second stage that was not declared, or without what it gives. */ SECOND_STAGE,
    RANKING,
    /** What review shut out stands among the candidates as if it could be selected. */ EXCLUDED,
    CONSTRAINTS,
    /** A candidate that takes up what was not published, or nothing. */ CHALLENGE,
    /** A tie at the line without the meeting's order or reason. */ TIE,
    /** A departure from the ranking without a reason, or of nobody. */ CHANGE,
    DECISION, DATES,
    /** A final list before the last window has ended, or none. */ FINAL_EARLY,
    OBJECTION_ENTRY, OBJECTION_LATE, OBJECTION_STATE, OBJECTION_GROUNDS, OBJECTION_UPHELD,
    SUBSTITUTE_FALLEN, SUBSTITUTE_SEATED, SUBSTITUTE_LABELS, SUBSTITUTE,
    LIST, ENTRY_STATE, FINAL_LIST,
    /** Not one award for each of the final list. */ AWARDS,
    AWARD_AMOUNT,
    /** An amount that is nothing or less. */ PAYMENT_AMOUNT,
    PAYMENT_FIRST, PAYMENT_TWICE, PAYMENT_SUM,
    /** Closed, and not paid whole. */ PAYMENT_MISSING,
    BONUS, RECOVERY,
    /** Versions of a paper with gaps or out of order, no hash, or none in force of what was closed. */
    PAPER;

    @Override
    public String family() {
        return "record";
    }
}
