package io.luxuan.shared.lane;

/** No place was free in time and nothing was done. No refusal of what a person sent: the same is right a moment later. */
public final class TooBusy extends RuntimeException {
    TooBusy(String what) {
        super(what);
    }
}
