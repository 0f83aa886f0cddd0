package io.luxuan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeptTest {
    private final AtomicInteger counted = new AtomicInteger();

    @Test
    void fifty_who_ask_at_once_cost_one_count() throws Exception {
        Kept<Integer> kept = new Kept<>(Duration.ofMinutes(1), counted::incrementAndGet);
        ExecutorService threads = Executors.newFixedThreadPool(50);
        CountDownLatch go = new CountDownLatch(1);
        List<Future<Integer>> asked = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            asked.add(threads.submit(() -> {
                go.await();
                return kept.get();
            }));
        }
        go.countDown();
        for (Future<Integer> one : asked) {
            assertThat(one.get(10, TimeUnit.SECONDS)).isEqualTo(1);
        }
        threads.shutdown();
        assertThat(counted).hasValue(1);
    }

    @Test
    void who_finds_it_old_gets_it_and_lets_it_be_counted_meanwhile() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Kept<String> kept = new Kept<>(Duration.ofSeconds(3), () -> {
            if (counted.incrementAndGet() == 2) {
                asked.countDown();
                await(go);
            }
            return counted + " by " + Thread.currentThread().getName();
        });
        String first = kept.get();
        Thread.sleep(3_050);
        assertThat(kept.get()).isEqualTo(first);
        assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(kept.get()).isEqualTo(first);
        go.countDown();
        while (kept.get().equals(first)) {
            Thread.sleep(10);
        }
        assertThat(kept.get()).isEqualTo("2 by kept");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void what_is_forgotten_is_counted_anew_and_no_age_keeps_nothing() {
        Kept<Integer> kept = new Kept<>(Duration.ofMinutes(1), counted::incrementAndGet);
        assertThat(kept.get()).isEqualTo(1);
        assertThat(kept.get()).isEqualTo(1);
        kept.forget();
        assertThat(kept.get()).isEqualTo(2);
        Kept<Integer> never = new Kept<>(Duration.ZERO, counted::incrementAndGet);
        assertThat(List.of(never.get(), never.get())).containsExactly(3, 4);
    }

    @Test
    void a_count_that_failed_is_no_count_and_the_next_who_asks_counts() {
        Kept<Integer> kept = new Kept<>(Duration.ofMinutes(1), () -> {
            if (counted.incrementAndGet() == 1) {
                throw new IllegalStateException("away");
            }
            return counted.get();
        });
        org.assertj.core.api.Assertions.assertThatThrownBy(kept::get).hasMessage("away");
        assertThat(kept.get()).isEqualTo(2);
    }

    @Test
    void figures_of_many_things_stay_few() {
        KeptByKey<Integer, Integer> kept = new KeptByKey<>(Duration.ofMinutes(1), 2, key -> counted.incrementAndGet());
        assertThat(List.of(kept.get(1), kept.get(2), kept.get(1), kept.get(3), kept.get(1))).containsExactly(1, 2, 1, 3, 1);
        assertThat(kept.get(2)).isEqualTo(4);
    }
}
