-- An answer is kept with who sent the command and when: those about extra time told who took it. Both say the same from now on.
update command set answer = replace(replace(answer, 'workshop.answer.extra.on', 'workshop.answer.extra'),
    'workshop.answer.extra.off', 'workshop.answer.extra')
where answer like '%workshop.answer.extra.%';
