package io.luxuan.application.store;

import io.luxuan.round.Round;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Numbers everything in a round that is submitted and has none. The counter's row makes servers queue up. */
@Component
public class GiveNumbers {
    private static final int AT_ONCE = 500;

    private final NumberMapper numbers;
    private final Setting setting;

    GiveNumbers(NumberMapper numbers, Setting setting) {
        this.numbers = numbers;
        this.setting = setting;
    }

    /** Answers the numbers by application. */
    @Transactional
    public Map<String, String> giveAll(String roundId) {
        int last = lockLast(roundId);
        List<String> waiting = numbers.waiting(roundId, AT_ONCE);
        if (waiting.isEmpty()) {
            return Map.of();
        }
        Round round = setting.round(roundId);
        Map<String, String> given = new LinkedHashMap<>();
        for (String applicationId : waiting) {
            given.put(applicationId, String.format(Locale.ROOT, "%s-%d-%04d", round.programmeId(), round.year(), ++last));
        }
        numbers.give(given);
        numbers.moveTo(roundId, last);
        return given;
    }

    public String of(String applicationId) {
        return numbers.of(applicationId);
    }

    private int lockLast(String roundId) {
        Integer last = numbers.lock(roundId);
        if (last == null) {
            try {
                numbers.begin(roundId);
            } catch (DuplicateKeyException begunMeanwhile) {
                // somebody else's first submission made the counter
            }
            last = numbers.lock(roundId);
        }
        return last;
    }
}
