package io.luxuan.paper.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.luxuan.publicity.PublishedLists;
import io.luxuan.publicity.PublishedLists.Entry;
import io.luxuan.publicity.PublishedLists.Listed;
import io.luxuan.round.Rounds;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

/** The published list as a file says what its page says. */
class PublicityListTest {
    private final PublishedLists lists = mock(PublishedLists.class);

    @Test
    void the_remark_tells_what_was_taken_off_and_what_the_meeting_changed_and_why() {
        Listed list = new Listed("n", "r", "r", "公示", 1, null, null, null);
        when(lists.find("n")).thenReturn(Optional.of(list));
        when(lists.entries(list)).thenReturn(List.of(entry(false, null), entry(false, "区域平衡"), entry(true, null), entry(true, "区域平衡")));
        StaticMessageSource messages = new StaticMessageSource();
        messages.addMessage("entry.REMOVED", Locale.SIMPLIFIED_CHINESE, "取消");
        messages.addMessage("list.by-meeting", Locale.SIMPLIFIED_CHINESE, "会议调整");
        assertThat(new PublicityList(lists, mock(Rounds.class), messages).read("n").rows().stream().map(row -> row.get(5)))
                .containsExactly("", "会议调整：区域平衡", "取消", "取消；会议调整：区域平衡");
    }

    private static Entry entry(boolean removed, String changedBy) {
        return new Entry("a", "P1-2026-0001", "项目", "单位", null, removed, changedBy);
    }
}
