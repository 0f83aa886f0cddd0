package io.luxuan.ranking.session;

import io.luxuan.application.Applications;
import io.luxuan.countersign.ReadWishes;
import io.luxuan.round.Rounds;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.ui.Model;

/** One session of a round's second stage with what was typed: its members, who may join, who has signed, what waits for another. */
@UseCase
@ForStaff
class SessionPage {
    private final Rounds rounds;
    private final Applications applications;
    private final ReadSessions read;
    private final WhoMayJoin who;
    private final ReadWishes wishes;

    SessionPage(Rounds rounds, Applications applications, ReadSessions read, WhoMayJoin who, ReadWishes wishes) {
        this.rounds = rounds;
        this.applications = applications;
        this.read = read;
        this.who = who;
        this.wishes = wishes;
    }

    String show(String roundId, String id, Model model) {
        model.addAttribute("round", rounds.get(roundId));
        StageSession session = read.get(roundId, id);
        List<String> entries = read.applications(id);
        List<StageMember> members = read.members(id);
        model.addAttribute("stage", rounds.programmeOf(roundId).secondStage());
        model.addAttribute("one", session).addAttribute("members", members);
        model.addAttribute("answers", who.members(session));
        model.addAttribute("entries", entries).addAttribute("states", read.states(id));
        model.addAttribute("needed", StageNow.needed(rounds.get(roundId)));
        model.addAttribute("applications", entries.isEmpty() ? Map.of() : applications.byIds(entries));
        Map<String, Object> typed = model.asMap();
        model.addAttribute("found", who.of(session, (String) typed.getOrDefault("q", ""), (String) typed.get("cursor")));
        Optional.ofNullable((String) typed.get("expertId")).flatMap(expert -> who.one(session, expert))
                .ifPresent(joins -> model.addAttribute("joins", joins));
        model.addAttribute("waiting", Stream.of(wishes.waitingFor(OpenSession.NAME, id)).flatMap(Optional::stream).toList());
        typed.putIfAbsent("form", SessionForm.of(session));
        typed.putIfAbsent("errors", Map.of());
        return "ranking/session";
    }
}
