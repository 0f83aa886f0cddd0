package io.luxuan.record;

import io.luxuan.round.Rounds;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Slice;
import io.luxuan.shared.permission.ForEveryone;
import io.luxuan.shared.permission.UseCase;
import java.util.Arrays;
import java.util.List;

/** Sealed records, for anyone. */
@UseCase
@ForEveryone
public class PublishedRecords {
    private final RecordMapper records;
    private final Rounds rounds;

    PublishedRecords(RecordMapper records, Rounds rounds) {
        this.records = records;
        this.rounds = rounds;
    }

    /** Newest first. */
    Slice<RecordLine> page(String cursor) {
        long before = cursor != null && cursor.matches("[0-9]{1,15}") ? Long.parseLong(cursor) : Long.MAX_VALUE;
        return Slice.of(records.page(before, Slice.PAGE + 1), Slice.PAGE, line -> String.valueOf(line.numberNo()));
    }

    String titleOf(String roundId) {
        return rounds.get(roundId).title();
    }

    /** In the order of their stages; empty before the first, and for a round that was over before there were records. */
    List<RecordLine> ofRound(String roundId) {
        return records.ofRound(roundId);
    }

    /** The file, exactly as it was sealed. @param stage name of a {@link RecordStage} */
    public String file(String roundId, String stage) {
        RecordStage wanted = Arrays.stream(RecordStage.values()).filter(each -> each.name().equals(stage)).findFirst()
                .orElseThrow(() -> new NotFound("record", stage));
        String body = records.body(roundId, wanted);
        if (body == null) {
            throw new NotFound("record", roundId);
        }
        return body;
    }
}
