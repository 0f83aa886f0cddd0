package io.luxuan.programme.page;

import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.shared.find.FindQuery;
import io.luxuan.shared.find.Finder;
import io.luxuan.shared.find.Found;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.Comparator;
import java.util.List;

/** Programmes by their names and ids, each in its newest version. */
@UseCase
@ForStaff
class FoundProgrammes implements Finder {
    private final Programmes programmes;

    FoundProgrammes(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public String kind() {
        return "programme";
    }

    @Override
    public int place() {
        return 70;
    }

    @Override
    public boolean isInRounds() {
        return false;
    }

    @Override
    public List<Found> find(FindQuery query) {
        return programmes.current().stream().filter(one -> query.isIn(one.id() + " " + one.name()))
                .filter(one -> query.after() == null || one.id().compareTo(query.after()) < 0)
                .sorted(Comparator.comparing(Programme::id).reversed()).limit(query.limit())
                .map(one -> new Found(one.id(), one.id(), one.name(), null, null, null, "/programmes/" + one.id())).toList();
    }
}
