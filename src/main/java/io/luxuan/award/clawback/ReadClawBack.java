package io.luxuan.award.clawback;

import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Claims for staff. */
@UseCase
@ForStaff
class ReadClawBack {
    private final ClawBackMapper claims;
    private final ProjectMapper projects;
    private final Rounds rounds;
    private final MovableClock clock;

    ReadClawBack(ClawBackMapper claims, ProjectMapper projects, Rounds rounds, MovableClock clock) {
        this.claims = claims;
        this.projects = projects;
        this.rounds = rounds;
        this.clock = clock;
    }

    record View(ClawBack claim, Project project, List<Receipt> receipts, LocalDate today) {
        /** What the unit has told of and nobody has checked; null when nothing is. */
        public Receipt reported() {
            return receipts.stream().filter(receipt -> receipt.state() == Receipt.State.REPORTED).findFirst().orElse(null);
        }
    }

    public View of(String id) {
        ClawBack claim = claims.find(id).orElseThrow(() -> new NotFound("claw-back", id));
        Project project = projects.find(claim.projectId()).orElseThrow(() -> new NotFound("project", claim.projectId()));
        return new View(claim, project, claims.receipts(id), clock.now().toLocalDate());
    }

    /** One a line; a round has few. */
    public List<View> inRound(String roundId) {
        List<ClawBack> all = claims.inRound(roundId);
        Map<String, Project> found = all.isEmpty() ? Map.of() : projects.byIds(all.stream().map(ClawBack::projectId).distinct().toList())
                .stream().collect(Collectors.toMap(Project::id, project -> project));
        return all.stream().map(claim -> new View(claim, found.get(claim.projectId()), List.of(), clock.now().toLocalDate())).toList();
    }

    public Round round(String id) {
        return rounds.get(id);
    }
}
