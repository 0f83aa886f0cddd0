package io.luxuan.paper.page;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.luxuan.paper.kind.Kinds;
import io.luxuan.paper.kind.PaperContent;
import io.luxuan.paper.kind.PaperFormat;
import io.luxuan.paper.kind.PaperKind;
import io.luxuan.paper.kind.PaperScope;
import io.luxuan.paper.make.Heading;
import io.luxuan.paper.make.MadePaper;
import io.luxuan.paper.make.MakePaper;
import io.luxuan.round.Round;
import io.luxuan.round.RoundStage;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Account numbers leave the house on record or not at all. */
class RecordTakenTest {
    @Test
    void a_paper_of_account_numbers_is_on_record_in_its_round_before_anybody_has_it() {
        Round round = new Round("r", "P1", 1, "轮次", 2026, RoundStage.CALL, null, null, null, null, null, null, null);
        PaperContent content = new PaperContent(round, "", Map.of(), List.of());
        PaperKind kind = mock(PaperKind.class);
        Kinds kinds = mock(Kinds.class);
        MakePaper make = mock(MakePaper.class);
        AuditTrail audit = mock(AuditTrail.class);
        when(kinds.get("batch-payments", PaperScope.BATCH)).thenReturn(kind);
        when(kind.read("b")).thenReturn(content);
        when(make.make(kind, content, PaperFormat.PDF, Heading.NONE)).thenReturn(new MadePaper("拨付.pdf", PaperFormat.PDF, new byte[0]));
        doThrow(new IllegalStateException("the log does not answer")).when(audit).record(any());
        BatchPapers papers = new BatchPapers(kinds, make, new RecordTaken(audit));
        assertThatThrownBy(() -> papers.take("b", "batch-payments", PaperFormat.PDF, Heading.NONE)).isInstanceOf(IllegalStateException.class);
        verify(audit).record(AuditEvent.of("paper.take", "batch", "b").inRound("r").because("拨付.pdf"));
    }
}
