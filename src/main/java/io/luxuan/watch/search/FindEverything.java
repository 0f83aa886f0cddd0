package io.luxuan.watch.search;

import io.luxuan.owner.RoundLeads;
import io.luxuan.round.Rounds;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Slice;
import io.luxuan.shared.find.FindQuery;
import io.luxuan.shared.find.Finder;
import io.luxuan.shared.find.Found;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Searches all kinds by one statement each, however much there is of them. */
@UseCase
@ForStaff
class FindEverything {
    private static final int SHOWN_OF_EACH = 6;

    private final List<Finder> finders;
    private final Rounds rounds;
    private final RoundLeads leads;

    FindEverything(List<Finder> finders, Rounds rounds, RoundLeads leads) {
        this.finders = finders;
        this.rounds = rounds;
        this.leads = leads;
    }

    /** The first of each kind; kinds of which there is nothing are left out. @param round null for all */
    List<FoundKind> all(List<String> words, String round) {
        Set<String> hidden = leads.unreadable();
        return finders.stream().sorted(Comparator.comparing(Finder::place)).filter(finder -> round == null || finder.isInRounds())
                .map(finder -> found(finder, words, round, hidden, null, SHOWN_OF_EACH))
                .filter(kind -> !kind.found().rows().isEmpty()).toList();
    }

    /** One kind, page by page. */
    FoundKind page(String kind, List<String> words, String round, String cursor) {
        Finder finder = finders.stream().filter(one -> one.kind().equals(kind)).findFirst().orElseThrow(() -> new NotFound("kind", kind));
        return found(finder, words, round, leads.unreadable(), cursor, Slice.PAGE);
    }

    /** Titles of the rounds in which rows stand. */
    Map<String, String> rounds(List<FoundKind> kinds) {
        return rounds.titles(kinds.stream().flatMap(kind -> kind.found().rows().stream()).map(Found::roundId)
                .filter(Objects::nonNull).distinct().toList());
    }

    private FoundKind found(Finder finder, List<String> words, String round, Set<String> hidden, String after, int limit) {
        Collection<String> within = round == null ? null : List.of(round);
        FindQuery query = new FindQuery(words, within, hidden, after, limit + 1);
        return new FoundKind(finder.kind(), Slice.of(finder.find(query), limit, Found::id));
    }
}
