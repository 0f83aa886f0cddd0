package io.luxuan.application.recommend;

import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.submit.TimeLeft;
import io.luxuan.application.submit.WhereItStands.Seen;
import io.luxuan.round.Round;

/** A line of a department's list. @param left until the end of the recommenders' time */
record QueueLine(ApplicationRow row, Round round, TimeLeft left, Seen seen) {}
