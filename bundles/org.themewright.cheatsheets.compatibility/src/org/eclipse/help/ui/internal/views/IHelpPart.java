package org.eclipse.help.ui.internal.views;

/** What a tray of help would show; named by the classes of cheat sheets. */
public interface IHelpPart {
}
