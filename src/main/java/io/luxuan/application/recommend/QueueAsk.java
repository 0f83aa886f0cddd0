package io.luxuan.application.recommend;

/** What a department looks for. @param shelf null for what waits; @param round null or empty for all rounds; @param q words, may be null */
record QueueAsk(Shelf shelf, String round, String q, String cursor) {
    QueueAsk {
        shelf = shelf == null ? Shelf.WAITING : shelf;
        round = round == null || round.isBlank() ? null : round;
    }
}
