package io.luxuan.paper.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.paper.kind.PaperFormat;
import io.luxuan.paper.make.MadePaper;
import io.luxuan.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** A crowd that takes the same list. */
class RecentPapersTest {
    private final RecentPapers recent = new RecentPapers();
    private final List<String> made = new ArrayList<>();

    @Test
    void a_list_is_made_once_for_all_who_ask_within_half_a_minute() {
        assertThat(List.of(take("a.pdf"), take("a.docx"), take("a.pdf")).stream().map(MadePaper::name)).containsExactly("a.pdf", "a.docx", "a.pdf");
        assertThat(made).containsExactly("a.pdf", "a.docx");
    }

    @Test
    void no_more_than_a_dozen_stand_in_memory() {
        for (int list = 0; list < 13; list++) {
            take("list" + list);
        }
        take("list12");
        take("list0");
        assertThat(made).hasSize(14).endsWith("list12", "list0");
    }

    @Test
    void what_could_not_be_made_is_tried_again() {
        assertThatThrownBy(() -> recent.get("a", () -> {
            throw new Refusal("paper.font-missing");
        })).isInstanceOf(Refusal.class);
        assertThat(take("a").name()).isEqualTo("a");
    }

    @Test
    void who_asks_while_a_list_is_made_waits_for_it() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<MadePaper> first = CompletableFuture.supplyAsync(() -> recent.get("a", () -> {
            begun.countDown();
            await(goOn);
            return new MadePaper("a", PaperFormat.PDF, new byte[0]);
        }));
        await(begun);
        AtomicReference<MadePaper> second = new AtomicReference<>();
        Thread other = new Thread(() -> second.set(take("a")));
        other.start();
        for (int tries = 0; tries < 3_000 && other.getState() != Thread.State.WAITING && other.isAlive(); tries++) {
            Thread.sleep(10);
        }
        goOn.countDown();
        other.join(30_000);
        assertThat(second.get()).isSameAs(first.get(30, TimeUnit.SECONDS));
        assertThat(made).as("by the second").isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private MadePaper take(String name) {
        return recent.get(name, () -> {
            made.add(name);
            return new MadePaper(name, PaperFormat.PDF, new byte[0]);
        });
    }
}
