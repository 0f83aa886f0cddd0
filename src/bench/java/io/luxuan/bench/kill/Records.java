package io.luxuan.bench.kill;

import io.luxuan.record.VerifyCommand;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;

/** The sealed records of a run, as the public downloads them. */
record Records(Map<String, byte[]> byStage) {
    private static final List<String> STAGES = List.of("DECISION", "PUBLICITY");
    private static final int AROUND = 60;

    static Records download(Scene scene, Path folder) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String stage : STAGES) {
            byte[] body = scene.anybody().get("/records/" + scene.round + "/" + stage).body();
            Files.write(folder.resolve("record-" + stage + ".json"), body);
            files.put(stage, body);
        }
        return new Records(files);
    }

    /** Exit code of the command {@code verify} on both, as a chain. */
    static int verified(Path folder) {
        return new CommandLine(new VerifyCommand()).execute(
                STAGES.stream().map(stage -> folder.resolve("record-" + stage + ".json").toString()).toArray(String[]::new));
    }

    /** Where the first byte differs, with what stands around it; null when all are equal. */
    String difference(Records other) {
        for (String stage : STAGES) {
            byte[] mine = byStage.get(stage);
            byte[] theirs = other.byStage.get(stage);
            int at = Arrays.mismatch(mine, theirs);
            if (at >= 0) {
                return "record " + stage + " differs at byte " + at + ": " + around(mine, at) + " undisturbed, " + around(theirs, at) + " disturbed";
            }
        }
        return null;
    }

    private static String around(byte[] file, int at) {
        int from = Math.max(0, at - AROUND);
        return "…" + new String(file, from, Math.min(file.length, at + AROUND) - from, StandardCharsets.UTF_8) + "…";
    }
}
