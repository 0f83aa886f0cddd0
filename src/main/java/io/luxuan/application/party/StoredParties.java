package io.luxuan.application.party;

import io.luxuan.application.ApplicationParties;
import io.luxuan.application.Party;
import io.luxuan.application.Team;
import io.luxuan.application.party.PartyMapper.TeamRow;
import io.luxuan.shared.Chunks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class StoredParties implements ApplicationParties {
    private static final int AT_ONCE = 5_000;

    private final PartyMapper parties;

    StoredParties(PartyMapper parties) {
        this.parties = parties;
    }

    @Override
    public Map<String, List<Party>> of(Collection<String> applicationIds) {
        Map<String, List<Party>> found = new LinkedHashMap<>();
        for (List<String> some : Chunks.of(Set.copyOf(applicationIds), AT_ONCE)) {
            parties.submitted(some).forEach(
                    row -> found.computeIfAbsent(row.applicationId(), id -> new ArrayList<>()).add(row.party()));
        }
        return found;
    }

    @Override
    public List<Team> teams(Collection<String> roundIds) {
        return roundIds.isEmpty() ? List.of() : together(parties.teams(roundIds));
    }

    @Override
    public List<Team> teamsNaming(Collection<String> roundIds, Collection<String> personKeys) {
        return roundIds.isEmpty() || personKeys.isEmpty() ? List.of() : together(parties.teamsNaming(roundIds, personKeys));
    }

    private static List<Team> together(List<TeamRow> rows) {
        Map<String, List<TeamRow>> byApplication =
                rows.stream().collect(Collectors.groupingBy(TeamRow::applicationId, LinkedHashMap::new, Collectors.toList()));
        return byApplication.values().stream().map(StoredParties::team).toList();
    }

    private static Team team(List<TeamRow> rows) {
        TeamRow any = rows.get(0);
        String title = any.applicationTitle() == null ? "" : any.applicationTitle();
        return new Team(any.applicationId(), any.roundId(), any.numberText() == null ? "" : any.numberText(), title,
                any.organisationId(), rows.stream().map(TeamRow::party).toList());
    }
}
