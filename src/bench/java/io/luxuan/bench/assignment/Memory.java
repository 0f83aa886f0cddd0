package io.luxuan.bench.assignment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The most memory this process has held, heap and native together. */
final class Memory {
    private Memory() {}

    /** Starts counting anew where the system allows it; what the heap has taken stays counted. */
    static void forgetPeak() {
        try {
            Files.writeString(Path.of("/proc/self/clear_refs"), "5");
        } catch (IOException notHere) {
            // then the peak is that of the whole run
        }
    }

    /** In MiB; of the heap alone where the system does not tell. */
    static long peak() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).findFirst().orElseGet(Memory::heap);
        } catch (IOException notHere) {
            return heap();
        }
    }

    private static long heap() {
        return Runtime.getRuntime().totalMemory() >> 20;
    }
}
