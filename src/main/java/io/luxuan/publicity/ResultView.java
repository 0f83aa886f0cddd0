package io.luxuan.publicity;

import io.luxuan.programme.Programme;
import io.luxuan.round.Round;
import io.luxuan.shared.Slice;

/** The final list of a round with the method that it rests on. */
record ResultView(
        Notice notice, Round round, Programme programme, boolean amounts, long total, Slice<ListEntry> entries) {}
