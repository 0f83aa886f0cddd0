package io.luxuan.watch;

import io.luxuan.round.Round;
import java.time.LocalDateTime;

/** A round on the manager's desk. @param next the nearest deadline ahead; null when there is none */
record RoundCard(Round round, long open, long overdue, LocalDateTime next) {}
