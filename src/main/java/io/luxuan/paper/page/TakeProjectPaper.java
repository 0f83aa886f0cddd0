package io.luxuan.paper.page;

import io.luxuan.award.ProjectPapers;
import io.luxuan.paper.kind.Kinds;
import io.luxuan.paper.kind.PaperContent;
import io.luxuan.paper.kind.PaperFormat;
import io.luxuan.paper.kind.PaperKind;
import io.luxuan.paper.kind.PaperScope;
import io.luxuan.paper.make.Heading;
import io.luxuan.paper.make.MadePaper;
import io.luxuan.paper.make.MakePaper;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForApplicants;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;

/** Papers about a project: for staff, and for people of the unit that carries it. */
@UseCase
class TakeProjectPaper {
    private final Kinds kinds;
    private final ProjectPapers projects;
    private final MakePaper make;
    private final RecordTaken record;

    TakeProjectPaper(Kinds kinds, ProjectPapers projects, MakePaper make, RecordTaken record) {
        this.kinds = kinds;
        this.projects = projects;
        this.make = make;
        this.record = record;
    }

    @ForStaff
    public MadePaper ofAny(String projectId, String kindId, PaperFormat format, Heading heading) {
        return make(projectId, kindId, format, heading);
    }

    /** @throws NotFound for projects of others too */
    @ForApplicants
    public MadePaper ofOwn(String projectId, String kindId, PaperFormat format) {
        if (!projects.facts(projectId).organisationId().equals(Actors.require().organisationId())) {
            throw new NotFound("project", projectId);
        }
        return make(projectId, kindId, format, Heading.NONE);
    }

    private MadePaper make(String projectId, String kindId, PaperFormat format, Heading heading) {
        PaperKind kind = kinds.get(kindId, PaperScope.PROJECT);
        PaperContent content = kind.read(projectId);
        return record.taken("project", projectId, content, make.make(kind, content, format, heading));
    }
}
