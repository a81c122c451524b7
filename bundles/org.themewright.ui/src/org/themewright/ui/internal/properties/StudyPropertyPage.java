package org.themewright.ui.internal.properties;

import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.themewright.core.StudyChange;
import org.themewright.core.StudySession;
import org.themewright.model.Code;
import org.themewright.model.Identified;
import org.themewright.model.StudyObjects;
import org.themewright.ui.DraggedWords;
import org.themewright.ui.OpenStudies;
import org.themewright.ui.StudyEditorInput;
import org.themewright.ui.StudyEditorSupport;
import org.themewright.ui.StudyPerspective;
import org.themewright.ui.internal.widgets.Coalescer;
import org.themewright.ui.internal.widgets.HintStack;
import org.themewright.ui.internal.widgets.PendingEdits;
import org.themewright.ui.internal.widgets.ReadOnlyControls;

/** A form for the selected object, in the Properties view. */
public final class StudyPropertyPage extends Page implements IPropertySheetPage {

	private static final int MOST_LINKS = 30;
	private final OpenStudies studies = PlatformUI.getWorkbench().getService(OpenStudies.class);
	private final OpenStudies.Listener studiesListener = new OpenStudies.Listener() {
		@Override
		public void closing(StudySession session) {
			if (support != null && support.getSession() == session) {
				show(null, null, Messages.nothing);
			}
		}
	};
	private HintStack stack;
	private IWorkbenchPart part;
	private EObject object;
	private List<Object> shape = List.of();
	/** Whether only what words can be dropped on is shown of the object. */
	private boolean forWords;
	private StudyEditorSupport support;
	private PropertyForm form;
	private ISelection selected;
	private Coalescer update;
	private Coalescer selecting;

	@Override
	public void createControl(Composite parent) {
		stack = new HintStack(parent);
		stack.getContent().setLayout(new FillLayout());
		stack.show(Messages.nothing);
		update = new Coalescer(stack.getControl(), this::update);
		selecting = new Coalescer(stack.getControl(), this::showSelected);
		studies.addListener(studiesListener);
		PendingEdits.install(stack.getControl(), this::commit);
		WordsDrop.watch(stack.getControl(),
				words -> stack.getControl().getDisplay().asyncExec(() -> showExamplesFor(words)));
	}

	/**
	 * Whoever drags words begins in a transcript, which this page shows from then on. The words are meant for the code that
	 * is selected in the codebook.
	 */
	private void showExamplesFor(DraggedWords words) {
		Code code = stack.getControl().isDisposed() || object instanceof Code ? null : selectedCode();
		StudySession session = sessionOf(code);
		if (session != null && StudyObjects.studyOf(words.transcript()) == session.getStudy()) {
			show(null, null, Messages.nothing);
			follow(session);
			object = code;
			forWords = true;
			shape = FormContents.shape(code);
			form = new PropertyForm(stack.getContent(), session);
			new FormContents(form, this::showObject).fillExamples(code);
			begin();
			stack.show(null);
		}
	}

	private Code selectedCode() {
		ISelection codes = getSite().getWorkbenchWindow().getSelectionService().getSelection(StudyPerspective.CODEBOOK);
		return codes instanceof IStructuredSelection structured && structured.size() == 1
				&& structured.getFirstElement() instanceof Code code ? code : null;
	}

	@Override
	public Control getControl() {
		return stack == null ? null : stack.getControl();
	}

	/** A form is made of many controls; whoever opens or goes through something does not wait for it. */
	@Override
	public void selectionChanged(IWorkbenchPart ofPart, ISelection selection) {
		part = ofPart;
		selected = selection;
		selecting.requestAfterPaint();
	}

	private void showSelected() {
		IWorkbenchPart ofPart = part;
		ISelection selection = selected;
		selected = null;
		if (selection == null || WordsDrop.words() != null) {
			// what is selected by grabbing words is not what they are meant for
			return;
		}
		if (selection instanceof IStructuredSelection structured && structured.size() > 1) {
			showMany(structured);
			return;
		}
		Object first = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
		EObject found = modelObject(first);
		if (found == null && ofPart instanceof IEditorPart editor
				&& editor.getEditorInput() instanceof StudyEditorInput input) {
			found = input.getObject();
		}
		showObject(found);
	}

	private void showMany(IStructuredSelection selected) {
		List<EObject> found = selected.stream().map(StudyPropertyPage::modelObject).filter(FormContents::has)
				.limit(MOST_LINKS).toList();
		StudySession session = found.isEmpty() ? null : sessionOf(found.get(0));
		show(null, null, NLS.bind(Messages.many, selected.size()));
		if (session != null) {
			follow(session);
			form = new PropertyForm(stack.getContent(), session);
			new FormContents(form, this::showObject).fillMany(selected.size(), found);
			begin();
			stack.show(null);
		}
	}

	private static EObject modelObject(Object selected) {
		return switch (selected) {
		case null -> null;
		case EObject itself -> itself;
		case StudySession session -> session.getStudy();
		default -> Adapters.adapt(selected, Identified.class);
		};
	}

	/** Shows the form for an object, or a hint when it has none. */
	void showObject(EObject found) {
		StudySession session = sessionOf(found);
		boolean known = session != null && FormContents.has(found);
		show(known ? session : null, known ? found : null, Messages.nothing);
	}

	private StudySession sessionOf(EObject found) {
		return studies.getSessions().stream()
				.filter(each -> found != null && each.getStudy() == StudyObjects.studyOf(found)).findFirst()
				.orElse(null);
	}

	private void show(StudySession session, EObject found, String hint) {
		if (found != null && found == object && !forWords) {
			return;
		}
		commit();
		forWords = false;
		follow(session);
		object = found;
		rebuild();
		stack.show(found == null ? hint : null);
	}

	private void follow(StudySession session) {
		if (support != null && support.getSession() == session) {
			return;
		}
		release();
		if (session != null) {
			support = new StudyEditorSupport(session, this::changed, () -> {
			});
			if (part != null) {
				support.hookUndo(part, getSite().getActionBars());
			}
		}
	}

	private void rebuild() {
		if (form != null) {
			form.dispose();
			form = null;
		}
		if (object != null) {
			form = new PropertyForm(stack.getContent(), support.getSession());
			shape = FormContents.shape(object);
			new FormContents(form, this::open).fill(object);
			begin();
		}
	}

	private void begin() {
		stack.getContent().layout();
		form.begin();
		if (support.getSession().isReadOnly()) {
			ReadOnlyControls.apply(form.getBody());
		}
	}

	private void open(EObject target) {
		if (!ObjectOpener.open(part, support.getSession(), target)) {
			showObject(target);
		}
	}

	private void changed(StudyChange change) {
		if (change.replacements().isEmpty()) {
			update.requestAfterPaint();
		} else {
			update.requestAtRest();
		}
	}

	private void update() {
		if (object == null) {
			return;
		}
		if (StudyObjects.studyOf(object) == null) {
			show(null, null, Messages.nothing);
		} else if (FormContents.shape(object).equals(shape)) {
			form.show();
		} else {
			rebuild();
		}
	}

	private void commit() {
		if (form != null && object != null && StudyObjects.studyOf(object) != null) {
			form.commit();
		}
	}

	@Override
	public void setFocus() {
		if (form != null) {
			form.setFocus();
		} else {
			stack.getControl().setFocus();
		}
	}

	private void release() {
		if (support != null) {
			support.dispose();
			support = null;
		}
	}

	@Override
	public void dispose() {
		studies.removeListener(studiesListener);
		release();
		super.dispose();
	}
}
