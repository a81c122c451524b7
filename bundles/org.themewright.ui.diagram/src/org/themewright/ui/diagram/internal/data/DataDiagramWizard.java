package org.themewright.ui.diagram.internal.data;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.themewright.core.StudySession;
import org.themewright.diagram.generate.DataDiagrams;
import org.themewright.model.Identified;
import org.themewright.ui.OpenStudies;
import org.themewright.ui.StudyEditors;
import org.themewright.ui.diagram.internal.Messages;
import org.themewright.ui.internal.codings.BlindCoding;

/** Makes a diagram from the data of the active study, and opens it. */
public final class DataDiagramWizard extends Wizard implements INewWizard {

	private IWorkbench workbench;
	private List<?> selected = List.of();
	private DataDiagramPage page;

	/** Made by the workbench. */
	public DataDiagramWizard() {
		setWindowTitle(Messages.data_title);
	}

	@Override
	public void init(IWorkbench ofWorkbench, IStructuredSelection selection) {
		workbench = ofWorkbench;
		Stream<?> objects = selection.toList().stream();
		selected = objects.map(each -> each instanceof EObject ? each : Adapters.adapt(each, Identified.class))
				.filter(Objects::nonNull).toList();
	}

	private StudySession session() {
		return workbench.getService(OpenStudies.class).getActive();
	}

	@Override
	public void addPages() {
		StudySession session = session();
		page = session == null ? new DataDiagramPage(null, selected, false)
				: new DataDiagramPage(session.getStudy(), selected, BlindCoding.now(session, BlindCoding::isOn));
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		StudySession session = session();
		StudyEditors.open(workbench.getActiveWorkbenchWindow().getActivePage(), session,
				BlindCoding.now(session, blind -> page.make(new DataDiagrams(session, blind::shows))));
		return true;
	}
}
