package io.luxuan.application;

import io.luxuan.round.Round;
import java.util.Locale;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Gives public numbers such as P1-2026-0001. Called as the last statement of a submission, so that the counter's row
 * is locked for moments only; a submission that rolls back gives its number back.
 */
@Component
class Numbers {
    private final NumberMapper numbers;
    private final ApplicationMapper applications;

    Numbers(NumberMapper numbers, ApplicationMapper applications) {
        this.numbers = numbers;
        this.applications = applications;
    }

    String give(Round round, ApplicationRow row) {
        if (row.numberText() != null) {
            return row.numberText();
        }
        String number = String.format(Locale.ROOT, "%s-%d-%04d", round.programmeId(), round.year(), next(round.id()));
        applications.number(row.id(), number);
        return number;
    }

    private int next(String roundId) {
        if (numbers.advance(roundId) == 0) {
            try {
                numbers.begin(roundId);
            } catch (DuplicateKeyException begunMeanwhile) {
                // somebody else's first submission made the counter
            }
            numbers.advance(roundId);
        }
        return numbers.last(roundId);
    }
}
