package io.luxuan.award.page;

import io.luxuan.award.acceptance.AcceptanceSeat;
import io.luxuan.award.acceptance.SeatMapper;
import io.luxuan.award.acceptance.SeatState;
import io.luxuan.award.papers.PaperState;
import io.luxuan.award.papers.PaperView;
import io.luxuan.award.project.PaperKind;
import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Slice;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForExperts;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.storage.AttachmentContent;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a seated expert sees: the own seats, and of each project the material to judge; never the other experts. */
@UseCase
@ForExperts
class ReadJudging {
    private final SeatMapper seats;
    private final ProjectMapper projects;
    private final ProjectRecord record;

    ReadJudging(SeatMapper seats, ProjectMapper projects, ProjectRecord record) {
        this.seats = seats;
        this.projects = projects;
        this.record = record;
    }

    record Line(AcceptanceSeat seat, Project project) {}

    record Case(AcceptanceSeat seat, Project project, ProjectRecord.View record) {
        /** Task statement, mid-term report and acceptance material, not what was returned. */
        public List<PaperView> material() {
            return record.papers().stream().filter(view -> view.paper().kind() != PaperKind.CERTIFICATE
                    && view.paper().state() != PaperState.RETURNED).toList();
        }
    }

    public Slice<Line> list(String cursor) {
        List<AcceptanceSeat> own = seats.ofAccount(Actors.require().id(), cursor, Slice.PAGE + 1);
        Map<String, Project> found = own.isEmpty() ? Map.of() : projects.byIds(own.stream().map(AcceptanceSeat::projectId).toList())
                .stream().collect(Collectors.toMap(Project::id, project -> project));
        return Slice.of(own.stream().map(seat -> new Line(seat, found.get(seat.projectId()))).toList(), Slice.PAGE,
                line -> line.seat().id());
    }

    public Case of(String seatId) {
        AcceptanceSeat seat = seats.own(seatId, Actors.require().id()).filter(one -> one.state() != SeatState.LEFT)
                .orElseThrow(() -> new NotFound("acceptance seat", seatId));
        Project project = projects.find(seat.projectId()).orElseThrow(() -> new NotFound("project", seat.projectId()));
        return new Case(seat, project, record.of(project));
    }

    public AttachmentContent file(String seatId, String fileId) {
        Case one = of(seatId);
        if (one.material().stream().flatMap(view -> view.files().stream()).noneMatch(file -> file.id().equals(fileId))) {
            throw new NotFound("file", fileId);
        }
        return record.open(one.project(), fileId);
    }
}
