package io.luxuan.bench.pages;

import io.luxuan.bench.Figure;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench/pages}: exit code 0 when every promise was kept, 1 when one was broken, 2 when it could not be run. */
@Command(name = "pages", mixinStandardHelpOptions = true, exitCodeOnExecutionException = 2,
        description = "Asks for the same pages with many and with few open score tasks, in turn; one line of JSON a figure.")
public class PagesCommand implements Callable<Integer> {
    @Option(names = "--applications", defaultValue = "10000", description = "of the large round, five score tasks each (default ${DEFAULT-VALUE})")
    private int large;

    @Option(names = "--against", defaultValue = "100", description = "of the small one (default ${DEFAULT-VALUE})")
    private int small;

    @Option(names = "--database", defaultValue = "h2", description = "h2 or mysql, see LUXUAN_BENCH_MYSQL (default ${DEFAULT-VALUE})")
    private String database;

    @Option(names = "--requests", defaultValue = "300", description = "for each page and size (default ${DEFAULT-VALUE})")
    private int requests;

    @Option(names = "--watchers", defaultValue = "50", description = "managers who watch one round (default ${DEFAULT-VALUE})")
    private int watchers;

    @Option(names = "--seconds", defaultValue = "20", description = "how long they watch (default ${DEFAULT-VALUE})")
    private int seconds;

    @Option(names = "--threads", defaultValue = "8", description = "that fill the databases (default ${DEFAULT-VALUE})")
    private int threads;

    @Option(names = "--port", defaultValue = "8180", description = "the first of four (default ${DEFAULT-VALUE})")
    private int port;

    @Override
    public Integer call() throws Exception {
        if (!List.of("h2", "mysql").contains(database) || small < 20 || large < small || requests < 20 || watchers < 1) {
            System.err.println("--database h2 or mysql; --against from 20; --applications not below it; --requests from 20");
            return 2;
        }
        Figure.of("pages", "begin").with("database", database).with("open_tasks", large * 5).with("against", small * 5)
                .with("processors", Runtime.getRuntime().availableProcessors()).print();
        PrintStream lines = System.out;
        System.setOut(System.err); // log lines must not get between the lines of the result
        Path folder = Files.createTempDirectory("luxuan-pages");
        try (PagesSite few = new PagesSite(database, small, threads, port, folder);
                PagesSite many = new PagesSite(database, large, threads, port + 2, folder)) {
            return measure(few, many) ? 0 : 1;
        } finally {
            System.setOut(lines);
        }
    }

    private boolean measure(PagesSite few, PagesSite many) throws Exception {
        PageProbe probe = new PageProbe(database, requests);
        few.scoring();
        many.scoring();
        int tasks = Math.min(few.busiest(), many.busiest());
        few.expertWith(tasks);
        many.expertWith(tasks);
        boolean kept = probe.compare("expert-tasks", few, many, site -> site.expert("/expert"));
        kept &= probe.compare("manager-tasks", few, many, site -> site.manager("/manager"));
        kept &= probe.compare("watch-round", few, many, site -> site.manager(site.watch()));
        kept &= probe.compare("watch-applications", few, many, site -> site.manager(site.watch() + "?process=application-review"));
        kept &= probe.compare("watch-counts", few, many, site -> site.manager(site.watch() + "/counts"));
        kept &= probe.compare("failed-steps", few, many, site -> site.manager("/manager/failed"));
        kept &= new WatchersProbe(database, many, watchers, seconds).measure();
        few.decided();
        many.decided();
        kept &= probe.compare("ranking", few, many, site -> site.manager(site.watch() + "/ranking"));
        kept &= probe.compare("ranking-last-page", few, many, site -> site.manager(site.watch() + "/ranking?cursor=" + site.lastPlaces()));
        kept &= probe.compare("public-home", few, many, site -> site.anybody("/"));
        kept &= probe.compare("public-list", few, many, site -> site.anybody("/publicity/" + site.list()));
        kept &= probe.compare("public-notices", few, many, site -> site.anybody("/notices"));
        kept &= probe.compare("public-records", few, many, site -> site.anybody("/records"));
        return kept;
    }
}
