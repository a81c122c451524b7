package org.themewright.ui.internal.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.themewright.analysis.AnalysisResult;
import org.themewright.ui.results.ResultSite;
import org.themewright.ui.results.ResultViewer;

/** A result in one of the viewers that can show it. A viewer that fails is named, and the next one takes its place. */
final class ResultPage {

	private final Composite area;
	private final ResultSite site;
	private final List<ResultViewDescriptor> views;
	private ResultViewDescriptor current;
	private ResultViewer viewer;

	/** @param views those that declare that they show it, the best first */
	ResultPage(Composite parent, ResultSite site, List<ResultViewDescriptor> views) {
		this.site = site;
		this.views = new ArrayList<>(views);
		area = new Composite(parent, SWT.NONE);
		area.setLayout(new FillLayout());
	}

	Composite control() {
		return area;
	}

	AnalysisResult result() {
		return site.result();
	}

	/** The viewers it can be shown in. */
	List<ResultViewDescriptor> views() {
		return List.copyOf(views);
	}

	ResultViewDescriptor current() {
		return current;
	}

	/** The viewer that is shown; empty where none can be used. */
	Optional<ResultViewer> viewer() {
		return Optional.ofNullable(viewer);
	}

	/** Shows it in the best viewer that can, if it is not shown yet. */
	void show() {
		while (current == null && !views.isEmpty()) {
			if (!tryToShow(views.getFirst())) {
				views.removeFirst();
			}
		}
		if (current == null && area.getChildren().length == 0) {
			new Label(area, SWT.WRAP).setText(Messages.noViewer);
		}
	}

	/** Shows it in a viewer; in the best of the others where that one cannot be used. */
	void show(ResultViewDescriptor view) {
		if (view != current) {
			current = null;
			if (!tryToShow(view)) {
				views.remove(view);
				show();
			}
		}
		area.layout();
	}

	private boolean tryToShow(ResultViewDescriptor view) {
		clear();
		try {
			Optional<ResultViewer> made = view.create(site.result());
			if (made.isPresent()) {
				made.get().createControl(area, site);
				viewer = made.get();
				current = view;
			}
			return made.isPresent();
		} catch (CoreException e) {
			ILog.of(ResultPage.class).log(e.getStatus());
		} catch (RuntimeException | LinkageError e) {
			ILog.of(ResultPage.class).log(view.failure(e.toString(), e).getStatus());
		}
		clear();
		return false;
	}

	private void clear() {
		viewer = null;
		for (Control each : area.getChildren()) {
			each.dispose();
		}
	}
}
