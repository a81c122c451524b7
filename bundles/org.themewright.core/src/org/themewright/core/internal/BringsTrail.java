package org.themewright.core.internal;

/** A change that brings what is to say of it in the audit trail along, so that nothing is added to it. */
@FunctionalInterface
public interface BringsTrail extends Runnable {
}
