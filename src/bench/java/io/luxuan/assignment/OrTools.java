package io.luxuan.assignment;

import com.google.ortools.Loader;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The native solver to compare with, where its library is there for this processor; asked once. */
public final class OrTools {
    private static final boolean LOADED = load();

    private OrTools() {}

    public static boolean isThere() {
        return LOADED;
    }

    /** Only where it {@link #isThere}. */
    public static PanelSolver solver() {
        return new FlowSolver(new NativeFlow(new ShortestPathFlow()));
    }

    private static boolean load() {
        try {
            Loader.loadNativeLibraries();
            return true;
        } catch (RuntimeException | LinkageError absent) {
            Logger.getLogger(OrTools.class.getName()).log(Level.INFO, "no native solver here: {0}", absent.toString());
            return false;
        }
    }
}
