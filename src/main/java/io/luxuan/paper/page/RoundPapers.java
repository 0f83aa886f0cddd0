package io.luxuan.paper.page;

import io.luxuan.paper.kind.Kinds;
import io.luxuan.paper.kind.PaperContent;
import io.luxuan.paper.kind.PaperFormat;
import io.luxuan.paper.kind.PaperKind;
import io.luxuan.paper.kind.PaperScope;
import io.luxuan.paper.make.Heading;
import io.luxuan.paper.make.MadePaper;
import io.luxuan.paper.make.MakePaper;
import io.luxuan.publicity.PublishedLists;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.List;

/** Papers of a round, for staff. */
@UseCase
@ForStaff
class RoundPapers {
    private final Kinds kinds;
    private final PublishedLists lists;
    private final Rounds rounds;
    private final MakePaper make;
    private final RecordTaken record;

    RoundPapers(Kinds kinds, PublishedLists lists, Rounds rounds, MakePaper make, RecordTaken record) {
        this.kinds = kinds;
        this.lists = lists;
        this.rounds = rounds;
        this.make = make;
        this.record = record;
    }

    Round round(String roundId) {
        return rounds.get(roundId);
    }

    /** What is about the round as a whole. */
    List<PaperLine> ofRound(String roundId) {
        String base = "/manager/rounds/" + roundId + "/documents/";
        return kinds.all().stream().filter(kind -> kind.scope() == PaperScope.ROUND && kind.isFor(rounds.programmeOf(roundId)))
                .map(kind -> new PaperLine(kind.id(), "", base + kind.id(), List.copyOf(kind.formats()))).toList();
    }

    /** Each list in publicity. */
    List<PaperLine> ofLists(String roundId) {
        String base = "/manager/rounds/" + roundId + "/lists/";
        return lists.ofRound(roundId).stream().flatMap(list -> kinds.all().stream().filter(kind -> kind.scope() == PaperScope.LIST)
                .map(kind -> new PaperLine(kind.id(), list.title(), base + list.noticeId() + "/" + kind.id(), List.copyOf(kind.formats()))))
                .toList();
    }

    MadePaper take(String roundId, String kindId, PaperFormat format, Heading heading) {
        PaperKind kind = kinds.get(kindId, PaperScope.ROUND);
        PaperContent content = kind.read(roundId);
        return record.taken("round", roundId, content, make.make(kind, content, format, heading));
    }

    /** @throws NotFound when the notice is no list of this round */
    MadePaper takeList(String roundId, String noticeId, String kindId, PaperFormat format, Heading heading) {
        PaperKind kind = kinds.get(kindId, PaperScope.LIST);
        if (lists.find(noticeId).filter(list -> list.roundId().equals(roundId)).isEmpty()) {
            throw new NotFound("list", noticeId);
        }
        PaperContent content = kind.read(noticeId);
        return record.taken("round", roundId, content, make.make(kind, content, format, heading));
    }
}
