package io.luxuan.notify.told;

import io.luxuan.notify.About;
import io.luxuan.notify.Tell;
import io.luxuan.notify.Telling;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.Ids;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.permission.ForEveryone;
import io.luxuan.shared.permission.UseCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes news down for each whom it reaches, in the transaction of whoever tells it. Open to every caller: nothing is read of it here. */
@UseCase
@ForEveryone
class Outbox implements Telling {
    private static final int BATCH = 500;

    private final Reached recipients;
    private final ToldMapper told;
    private final Outgoing outgoing;
    private final Rounds rounds;

    Outbox(Reached recipients, ToldMapper told, Outgoing outgoing, Rounds rounds) {
        this.recipients = recipients;
        this.told = told;
        this.outgoing = outgoing;
        this.rounds = rounds;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(List<Tell> news) {
        Chunks.each(news, BATCH, this::put);
    }

    private void put(List<Tell> news) {
        Function<Tell, Map<String, String>> reached = recipients.of(news);
        Map<String, String> titles = new HashMap<>();
        List<ToldRow> rows = new ArrayList<>();
        news.forEach(tell -> reached.apply(tell).forEach((account, link) -> rows.add(row(tell, account, link, title(tell, titles)))));
        Chunks.each(rows, some -> {
            told.insertAll(some);
            outgoing.take(some);
        });
    }

    private String title(Tell tell, Map<String, String> known) {
        String round = tell.about().roundId();
        return round == null ? null : known.computeIfAbsent(round, this::titleOf);
    }

    private String titleOf(String round) {
        try {
            return rounds.get(round).title();
        } catch (NotFound gone) {
            return "";
        }
    }

    private static ToldRow row(Tell tell, String account, String link, String roundTitle) {
        About about = tell.about();
        return new ToldRow(Ids.next(), tell.kind(), about.subjectId(), tell.occasion(), account, about.roundId(), roundTitle,
                about.number(), about.title(), about.until(), link, tell.at(), null);
    }
}
